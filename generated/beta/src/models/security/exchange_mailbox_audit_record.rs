// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exchangeMailboxAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ExchangeMailboxAuditRecord "microsoft.graph.security.exchangeMailboxAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ExchangeMailboxAuditRecord: super::AuditData }
