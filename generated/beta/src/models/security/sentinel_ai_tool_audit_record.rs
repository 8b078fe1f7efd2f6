// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelAIToolAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelAiToolAuditRecord "microsoft.graph.security.sentinelAIToolAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelAiToolAuditRecord: super::AuditData }
