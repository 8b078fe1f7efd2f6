// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotSettingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotSettingAuditRecord "microsoft.graph.security.copilotSettingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotSettingAuditRecord: super::AuditData }
