// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.policyConfigChangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PolicyConfigChangeAuditRecord "microsoft.graph.security.policyConfigChangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PolicyConfigChangeAuditRecord: super::AuditData }
