// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alertSubmissionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AlertSubmissionAuditRecord "microsoft.graph.security.alertSubmissionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AlertSubmissionAuditRecord: super::AuditData }
