// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintRubiconAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintRubiconAuditRecord "microsoft.graph.security.vivaGlintRubiconAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintRubiconAuditRecord: super::AuditData }
