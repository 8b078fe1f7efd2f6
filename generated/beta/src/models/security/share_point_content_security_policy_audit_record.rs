// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sharePointContentSecurityPolicyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SharePointContentSecurityPolicyAuditRecord "microsoft.graph.security.sharePointContentSecurityPolicyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SharePointContentSecurityPolicyAuditRecord: super::AuditData }
