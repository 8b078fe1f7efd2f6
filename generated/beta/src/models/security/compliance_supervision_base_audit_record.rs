// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceSupervisionBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    ComplianceSupervisionBaseAuditRecord "microsoft.graph.security.complianceSupervisionBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceSupervisionBaseAuditRecord: super::AuditData }
