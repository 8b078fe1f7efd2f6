// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintRoleAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintRoleAuditRecord "microsoft.graph.security.vivaGlintRoleAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintRoleAuditRecord: super::AuditData }
