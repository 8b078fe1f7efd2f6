// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityDevelopmentLifecycleAILogAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityDevelopmentLifecycleAiLogAuditRecord "microsoft.graph.security.securityDevelopmentLifecycleAILogAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityDevelopmentLifecycleAiLogAuditRecord: super::AuditData }
