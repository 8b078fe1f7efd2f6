// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintPulseProgramRespondentRateAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintPulseProgramRespondentRateAuditRecord "microsoft.graph.security.vivaGlintPulseProgramRespondentRateAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintPulseProgramRespondentRateAuditRecord: super::AuditData }
