// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alertSubmissionResultDetailAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AlertSubmissionResultDetailAuditRecord "microsoft.graph.security.alertSubmissionResultDetailAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AlertSubmissionResultDetailAuditRecord: super::AuditData }
