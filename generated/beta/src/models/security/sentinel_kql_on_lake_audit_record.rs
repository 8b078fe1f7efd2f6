// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelKQLOnLakeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelKqlOnLakeAuditRecord "microsoft.graph.security.sentinelKQLOnLakeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelKqlOnLakeAuditRecord: super::AuditData }
