// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiAppInteractionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AiAppInteractionAuditRecord "microsoft.graph.security.aiAppInteractionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AiAppInteractionAuditRecord: super::AuditData }
