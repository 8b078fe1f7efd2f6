// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.integratedAppsAppSettingsAdminActivityAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    IntegratedAppsAppSettingsAdminActivityAuditRecord "microsoft.graph.security.integratedAppsAppSettingsAdminActivityAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { IntegratedAppsAppSettingsAdminActivityAuditRecord: super::AuditData }
