// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aiInteractionsChangeNotificationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AiInteractionsChangeNotificationAuditRecord "microsoft.graph.security.aiInteractionsChangeNotificationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AiInteractionsChangeNotificationAuditRecord: super::AuditData }
