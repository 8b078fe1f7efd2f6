// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDlpBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpBaseAuditRecord "microsoft.graph.security.complianceDlpBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpBaseAuditRecord: super::AuditData }
