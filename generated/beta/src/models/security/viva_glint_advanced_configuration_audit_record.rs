// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintAdvancedConfigurationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintAdvancedConfigurationAuditRecord "microsoft.graph.security.vivaGlintAdvancedConfigurationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintAdvancedConfigurationAuditRecord: super::AuditData }
