// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintFeedbackProgramAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintFeedbackProgramAuditRecord "microsoft.graph.security.vivaGlintFeedbackProgramAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintFeedbackProgramAuditRecord: super::AuditData }
