// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotForSecurityTriggerAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotForSecurityTriggerAuditRecord "microsoft.graph.security.copilotForSecurityTriggerAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotForSecurityTriggerAuditRecord: super::AuditData }
