// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelJobAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelJobAuditRecord "microsoft.graph.security.sentinelJobAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelJobAuditRecord: super::AuditData }
