// @generated
use crate::mg;

/// Entity type [`microsoft.graph.roleManagementAlert`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RoleManagementAlertResource`], for example
/// `graph.identity_governance().role_management_alerts()`.
///
/// [`RoleManagementAlertResource`]: crate::requests::role_management_alert::RoleManagementAlertResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/rolemanagementalert?view=graph-rest-beta
pub struct RoleManagementAlert {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleManagementAlert: "microsoft.graph.roleManagementAlert", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { RoleManagementAlert: super::Entity }

impl RoleManagementAlert {
    /// `alertConfigurations`: many
    /// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
    pub const ALERT_CONFIGURATIONS: mg::Nav<
        RoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlertConfiguration>,
    > = mg::Nav::new("alertConfigurations");
    /// `alertDefinitions`: many
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITIONS: mg::Nav<
        RoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlertDefinition>,
    > = mg::Nav::new("alertDefinitions");
    /// `alerts`: many [`UnifiedRoleManagementAlert`](super::UnifiedRoleManagementAlert).
    pub const ALERTS: mg::Nav<
        RoleManagementAlert,
        Vec<super::UnifiedRoleManagementAlert>,
    > = mg::Nav::new("alerts");
    /// `operations`: many [`LongRunningOperation`](super::LongRunningOperation).
    pub const OPERATIONS: mg::Nav<
        RoleManagementAlert,
        Vec<super::LongRunningOperation>,
    > = mg::Nav::new("operations");
}
