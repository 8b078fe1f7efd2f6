// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotPromptBookSettingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotPromptBookSettingAuditRecord "microsoft.graph.security.copilotPromptBookSettingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotPromptBookSettingAuditRecord: super::AuditData }
