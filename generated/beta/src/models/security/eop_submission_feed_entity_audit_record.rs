// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.eopSubmissionFeedEntityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    EopSubmissionFeedEntityAuditRecord "microsoft.graph.security.eopSubmissionFeedEntityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { EopSubmissionFeedEntityAuditRecord: super::AuditData }
