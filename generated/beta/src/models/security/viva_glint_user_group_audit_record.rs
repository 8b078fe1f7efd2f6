// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaGlintUserGroupAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaGlintUserGroupAuditRecord "microsoft.graph.security.vivaGlintUserGroupAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaGlintUserGroupAuditRecord: super::AuditData }
