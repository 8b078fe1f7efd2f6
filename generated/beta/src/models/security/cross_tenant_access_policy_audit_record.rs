// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.crossTenantAccessPolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CrossTenantAccessPolicyAuditRecord "microsoft.graph.security.crossTenantAccessPolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CrossTenantAccessPolicyAuditRecord: super::AuditData }
