// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelExchangeItemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelExchangeItemAuditRecord "microsoft.graph.security.mipAutoLabelExchangeItemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelExchangeItemAuditRecord: super::AuditData }
