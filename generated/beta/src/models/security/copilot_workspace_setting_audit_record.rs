// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotWorkspaceSettingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotWorkspaceSettingAuditRecord "microsoft.graph.security.copilotWorkspaceSettingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotWorkspaceSettingAuditRecord: super::AuditData }
