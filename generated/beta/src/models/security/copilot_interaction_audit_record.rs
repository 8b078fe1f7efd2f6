// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotInteractionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotInteractionAuditRecord "microsoft.graph.security.copilotInteractionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotInteractionAuditRecord: super::AuditData }
