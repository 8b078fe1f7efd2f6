// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoft365CopilotScheduledPromptAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Microsoft365CopilotScheduledPromptAuditRecord "microsoft.graph.security.microsoft365CopilotScheduledPromptAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Microsoft365CopilotScheduledPromptAuditRecord: super::AuditData }
