// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exchangeMailboxAuditGroupRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ExchangeMailboxAuditGroupRecord "microsoft.graph.security.exchangeMailboxAuditGroupRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ExchangeMailboxAuditGroupRecord: super::AuditData }
