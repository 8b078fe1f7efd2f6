// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerChatMessageListAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerChatMessageListAuditRecord "microsoft.graph.security.plannerChatMessageListAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerChatMessageListAuditRecord: super::AuditData }
