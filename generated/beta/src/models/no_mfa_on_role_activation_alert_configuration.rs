// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noMfaOnRoleActivationAlertConfiguration`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/nomfaonroleactivationalertconfiguration?view=graph-rest-beta>
    NoMfaOnRoleActivationAlertConfiguration "microsoft.graph.noMfaOnRoleActivationAlertConfiguration" "entity" : super::UnifiedRoleManagementAlertConfiguration;
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

mg::derived_from! { NoMfaOnRoleActivationAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl NoMfaOnRoleActivationAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        NoMfaOnRoleActivationAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
