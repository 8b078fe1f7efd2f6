// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.defenderSecurityForAIConfigurationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DefenderSecurityForAiConfigurationAuditRecord "microsoft.graph.security.defenderSecurityForAIConfigurationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DefenderSecurityForAiConfigurationAuditRecord: super::AuditData }
