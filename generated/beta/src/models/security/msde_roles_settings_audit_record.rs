// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.msdeRolesSettingsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MsdeRolesSettingsAuditRecord "microsoft.graph.security.msdeRolesSettingsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MsdeRolesSettingsAuditRecord: super::AuditData }
