// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sentinelNotebookOnLakeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SentinelNotebookOnLakeAuditRecord "microsoft.graph.security.sentinelNotebookOnLakeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SentinelNotebookOnLakeAuditRecord: super::AuditData }
