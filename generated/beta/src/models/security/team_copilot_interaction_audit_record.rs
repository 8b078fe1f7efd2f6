// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.teamCopilotInteractionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    TeamCopilotInteractionAuditRecord "microsoft.graph.security.teamCopilotInteractionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { TeamCopilotInteractionAuditRecord: super::AuditData }
