// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.reportSubmissionResultDetail`, an open complex type derived from `microsoft.graph.security.auditData`.
    ReportSubmissionResultDetail "microsoft.graph.security.reportSubmissionResultDetail" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ReportSubmissionResultDetail: super::AuditData }
