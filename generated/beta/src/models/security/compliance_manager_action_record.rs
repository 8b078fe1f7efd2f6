// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceManagerActionRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceManagerActionRecord "microsoft.graph.security.complianceManagerActionRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceManagerActionRecord: super::AuditData }
