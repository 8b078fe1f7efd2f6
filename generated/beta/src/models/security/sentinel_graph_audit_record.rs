// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelGraphAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelGraphAuditRecord "microsoft.graph.security.sentinelGraphAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelGraphAuditRecord: super::AuditData }
