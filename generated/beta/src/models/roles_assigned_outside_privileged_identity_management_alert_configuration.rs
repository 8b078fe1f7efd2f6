// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/rolesassignedoutsideprivilegedidentitymanagementalertconfiguration?view=graph-rest-beta>
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration" "entity" : super::UnifiedRoleManagementAlertConfiguration;
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

mg::derived_from! { RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
