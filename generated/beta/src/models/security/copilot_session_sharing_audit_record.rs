// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotSessionSharingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotSessionSharingAuditRecord "microsoft.graph.security.copilotSessionSharingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotSessionSharingAuditRecord: super::AuditData }
