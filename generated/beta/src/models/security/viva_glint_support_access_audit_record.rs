// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintSupportAccessAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintSupportAccessAuditRecord "microsoft.graph.security.vivaGlintSupportAccessAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintSupportAccessAuditRecord: super::AuditData }
