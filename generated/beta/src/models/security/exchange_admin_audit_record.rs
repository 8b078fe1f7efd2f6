// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exchangeAdminAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ExchangeAdminAuditRecord "microsoft.graph.security.exchangeAdminAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ExchangeAdminAuditRecord: super::AuditData }
