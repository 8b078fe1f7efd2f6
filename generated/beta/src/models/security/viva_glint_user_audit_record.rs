// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintUserAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintUserAuditRecord "microsoft.graph.security.vivaGlintUserAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintUserAuditRecord: super::AuditData }
