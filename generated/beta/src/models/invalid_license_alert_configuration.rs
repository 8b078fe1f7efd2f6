// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.invalidLicenseAlertConfiguration`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/invalidlicensealertconfiguration?view=graph-rest-beta>
    InvalidLicenseAlertConfiguration "microsoft.graph.invalidLicenseAlertConfiguration" "entity" : super::UnifiedRoleManagementAlertConfiguration;
    /// `alertDefinitionId`: String
    alert_definition_id "alertDefinitionId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `scopeType`: String
    scope_type "scopeType": String,
}

mg::derived_from! { InvalidLicenseAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl InvalidLicenseAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        InvalidLicenseAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
