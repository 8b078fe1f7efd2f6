// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionPolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    RetentionPolicyAuditRecord "microsoft.graph.security.retentionPolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { RetentionPolicyAuditRecord: super::AuditData }
