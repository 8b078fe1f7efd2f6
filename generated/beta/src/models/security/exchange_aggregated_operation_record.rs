// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.exchangeAggregatedOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ExchangeAggregatedOperationRecord "microsoft.graph.security.exchangeAggregatedOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ExchangeAggregatedOperationRecord: super::AuditData }
