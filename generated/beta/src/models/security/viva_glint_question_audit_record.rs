// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintQuestionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintQuestionAuditRecord "microsoft.graph.security.vivaGlintQuestionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintQuestionAuditRecord: super::AuditData }
