// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.staleSignInAlertConfiguration`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/stalesigninalertconfiguration?view=graph-rest-beta>
    StaleSignInAlertConfiguration "microsoft.graph.staleSignInAlertConfiguration" "entity" : super::UnifiedRoleManagementAlertConfiguration;
    /// `alertDefinitionId`: String
    alert_definition_id "alertDefinitionId": String,
    /// `duration`: Duration
    duration "duration": mg::Duration,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `scopeType`: String
    scope_type "scopeType": String,
}

mg::derived_from! { StaleSignInAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl StaleSignInAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        StaleSignInAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
