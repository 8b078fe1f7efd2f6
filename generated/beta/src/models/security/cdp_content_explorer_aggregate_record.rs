// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpContentExplorerAggregateRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpContentExplorerAggregateRecord "microsoft.graph.security.cdpContentExplorerAggregateRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpContentExplorerAggregateRecord: super::AuditData }
