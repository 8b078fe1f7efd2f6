// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaLearningAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaLearningAuditRecord "microsoft.graph.security.vivaLearningAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaLearningAuditRecord: super::AuditData }
