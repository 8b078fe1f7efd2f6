// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilotIdentityManagementAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityCopilotIdentityManagementAuditRecord "microsoft.graph.security.securityCopilotIdentityManagementAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityCopilotIdentityManagementAuditRecord: super::AuditData }
