// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exchangeAggregatedMailboxAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ExchangeAggregatedMailboxAuditRecord "microsoft.graph.security.exchangeAggregatedMailboxAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ExchangeAggregatedMailboxAuditRecord: super::AuditData }
