// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aipScannerDiscoverEvent`, an open complex type derived from `microsoft.graph.security.auditData`.
    AipScannerDiscoverEvent "microsoft.graph.security.aipScannerDiscoverEvent" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AipScannerDiscoverEvent: super::AuditData }
