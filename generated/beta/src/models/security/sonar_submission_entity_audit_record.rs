// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sonarSubmissionEntityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SonarSubmissionEntityAuditRecord "microsoft.graph.security.sonarSubmissionEntityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SonarSubmissionEntityAuditRecord: super::AuditData }
