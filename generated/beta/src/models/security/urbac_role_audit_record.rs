// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.urbacRoleAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    UrbacRoleAuditRecord "microsoft.graph.security.urbacRoleAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UrbacRoleAuditRecord: super::AuditData }
