// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintSystemAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintSystemAuditRecord "microsoft.graph.security.vivaGlintSystemAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintSystemAuditRecord: super::AuditData }
