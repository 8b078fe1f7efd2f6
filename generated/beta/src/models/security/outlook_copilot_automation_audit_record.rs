// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.outlookCopilotAutomationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    OutlookCopilotAutomationAuditRecord "microsoft.graph.security.outlookCopilotAutomationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { OutlookCopilotAutomationAuditRecord: super::AuditData }
