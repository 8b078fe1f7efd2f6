// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintOrganizationalDataAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintOrganizationalDataAuditRecord "microsoft.graph.security.vivaGlintOrganizationalDataAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintOrganizationalDataAuditRecord: super::AuditData }
