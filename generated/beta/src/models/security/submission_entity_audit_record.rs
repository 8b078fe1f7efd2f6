// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.submissionEntityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SubmissionEntityAuditRecord "microsoft.graph.security.submissionEntityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SubmissionEntityAuditRecord: super::AuditData }
