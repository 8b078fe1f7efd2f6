// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintPulseProgramAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintPulseProgramAuditRecord "microsoft.graph.security.vivaGlintPulseProgramAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintPulseProgramAuditRecord: super::AuditData }
