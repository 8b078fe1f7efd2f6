// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.usxWorkspaceOnboardingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UsxWorkspaceOnboardingAuditRecord "microsoft.graph.security.usxWorkspaceOnboardingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UsxWorkspaceOnboardingAuditRecord: super::AuditData }
