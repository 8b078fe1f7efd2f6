// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mailSubmissionData`, an open complex type derived from `microsoft.graph.security.auditData`.
    MailSubmissionData "microsoft.graph.security.mailSubmissionData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MailSubmissionData: super::AuditData }
