// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exchangeMailboxAuditBaseRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    ExchangeMailboxAuditBaseRecord "microsoft.graph.security.exchangeMailboxAuditBaseRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ExchangeMailboxAuditBaseRecord: super::AuditData }
