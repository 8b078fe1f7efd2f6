// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/toomanyglobaladminsassignedtotenantalertconfiguration?view=graph-rest-beta>
    TooManyGlobalAdminsAssignedToTenantAlertConfiguration "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration" "entity" : super::UnifiedRoleManagementAlertConfiguration;
    /// `alertDefinitionId`: String
    alert_definition_id "alertDefinitionId": String,
    /// `globalAdminCountThreshold`: Int32
    global_admin_count_threshold "globalAdminCountThreshold": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `percentageOfGlobalAdminsOutOfRolesThreshold`: Int32
    percentage_of_global_admins_out_of_roles_threshold "percentageOfGlobalAdminsOutOfRolesThreshold": i32,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `scopeType`: String
    scope_type "scopeType": String,
}

mg::derived_from! { TooManyGlobalAdminsAssignedToTenantAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl TooManyGlobalAdminsAssignedToTenantAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        TooManyGlobalAdminsAssignedToTenantAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
