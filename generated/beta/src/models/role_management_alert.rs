// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleManagementAlert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/rolemanagementalert?view=graph-rest-beta>
    RoleManagementAlert "microsoft.graph.roleManagementAlert" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { RoleManagementAlert: super::Entity }

impl RoleManagementAlert {
    /// `alertConfigurations`: many `unifiedRoleManagementAlertConfiguration`, contained
    pub const ALERT_CONFIGURATIONS: mg::Nav<
        RoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlertConfiguration>,
    > = mg::Nav::new("alertConfigurations");
    /// `alertDefinitions`: many `unifiedRoleManagementAlertDefinition`, contained
    pub const ALERT_DEFINITIONS: mg::Nav<
        RoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlertDefinition>,
    > = mg::Nav::new("alertDefinitions");
    /// `alerts`: many `unifiedRoleManagementAlert`, contained
    pub const ALERTS: mg::Nav<
        RoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlert>,
    > = mg::Nav::new("alerts");
    /// `operations`: many `longRunningOperation`, contained
    pub const OPERATIONS: mg::Nav<
        RoleManagementAlert,
        Vec<super::LongRunningOperation>,
    > = mg::Nav::new("operations");
}
