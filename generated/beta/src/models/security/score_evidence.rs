// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.scoreEvidence`, an open complex type derived from `microsoft.graph.security.auditData`.
    ScoreEvidence "microsoft.graph.security.scoreEvidence" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ScoreEvidence: super::AuditData }
