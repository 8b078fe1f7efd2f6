// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotAgentManagementAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotAgentManagementAuditRecord "microsoft.graph.security.copilotAgentManagementAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotAgentManagementAuditRecord: super::AuditData }
