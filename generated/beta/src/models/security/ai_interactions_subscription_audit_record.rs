// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiInteractionsSubscriptionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AiInteractionsSubscriptionAuditRecord "microsoft.graph.security.aiInteractionsSubscriptionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AiInteractionsSubscriptionAuditRecord: super::AuditData }
