// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotPluginSettingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotPluginSettingAuditRecord "microsoft.graph.security.copilotPluginSettingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotPluginSettingAuditRecord: super::AuditData }
