// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantSetupInfo`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantsetupinfo?view=graph-rest-beta
pub struct TenantSetupInfo {
    /// `firstTimeSetup`.
    pub first_time_setup: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `relevantRolesSettings`.
    pub relevant_roles_settings: mg::Field<Vec<String>>,
    /// `setupStatus`.
    pub setup_status: mg::Field<mg::Open<super::SetupStatus>>,
    /// `skipSetup`.
    pub skip_setup: mg::Field<bool>,
    /// `userRolesActions`.
    pub user_roles_actions: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantSetupInfo: "microsoft.graph.tenantSetupInfo", entity, base super::Entity;
    first_time_setup: "firstTimeSetup",
    id: "id" key required,
    relevant_roles_settings: "relevantRolesSettings",
    setup_status: "setupStatus",
    skip_setup: "skipSetup",
    user_roles_actions: "userRolesActions",
}

mg::derived_from! { TenantSetupInfo: super::Entity }

impl TenantSetupInfo {
    /// `defaultRolesSettings`: [`PrivilegedRoleSettings`](super::PrivilegedRoleSettings).
    pub const DEFAULT_ROLES_SETTINGS: mg::Nav<
        TenantSetupInfo,
        super::PrivilegedRoleSettings,
    > = mg::Nav::new("defaultRolesSettings");
}
