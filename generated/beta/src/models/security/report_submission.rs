// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.reportSubmission`, an open complex type derived from `microsoft.graph.security.auditData`.
    ReportSubmission "microsoft.graph.security.reportSubmission" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ReportSubmission: super::AuditData }
