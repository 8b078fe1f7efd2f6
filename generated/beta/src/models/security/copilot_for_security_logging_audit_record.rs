// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.copilotForSecurityLoggingAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CopilotForSecurityLoggingAuditRecord "microsoft.graph.security.copilotForSecurityLoggingAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CopilotForSecurityLoggingAuditRecord: super::AuditData }
