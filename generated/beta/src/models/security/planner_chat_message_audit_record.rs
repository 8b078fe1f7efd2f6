// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.plannerChatMessageAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlannerChatMessageAuditRecord "microsoft.graph.security.plannerChatMessageAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlannerChatMessageAuditRecord: super::AuditData }
