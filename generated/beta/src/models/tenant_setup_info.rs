// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantSetupInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantsetupinfo?view=graph-rest-beta>
    TenantSetupInfo "microsoft.graph.tenantSetupInfo" "entity" : super::Entity;
    /// `firstTimeSetup`: Boolean
    first_time_setup "firstTimeSetup": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `relevantRolesSettings`: Collection(String)
    relevant_roles_settings "relevantRolesSettings": Vec<String>,
    /// `setupStatus`: setupStatus
    setup_status "setupStatus": mg::Open<super::SetupStatus>,
    /// `skipSetup`: Boolean
    skip_setup "skipSetup": bool,
    /// `userRolesActions`: String
    user_roles_actions "userRolesActions": String,
}

mg::derived_from! { TenantSetupInfo: super::Entity }

impl TenantSetupInfo {
    /// `defaultRolesSettings`: `privilegedRoleSettings`
    pub const DEFAULT_ROLES_SETTINGS: mg::Nav<
        TenantSetupInfo,
        super::PrivilegedRoleSettings,
    > = mg::Nav::new("defaultRolesSettings");
}
