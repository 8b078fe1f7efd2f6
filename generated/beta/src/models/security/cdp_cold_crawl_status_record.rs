// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpColdCrawlStatusRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpColdCrawlStatusRecord "microsoft.graph.security.cdpColdCrawlStatusRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpColdCrawlStatusRecord: super::AuditData }
