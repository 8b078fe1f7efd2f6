// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.connectedAIAppInteractionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ConnectedAiAppInteractionAuditRecord "microsoft.graph.security.connectedAIAppInteractionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ConnectedAiAppInteractionAuditRecord: super::AuditData }
