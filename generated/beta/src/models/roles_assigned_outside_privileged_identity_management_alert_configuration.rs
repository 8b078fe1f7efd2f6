// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`][reference],
/// derived from
/// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
///
/// Requests: [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection`], for
/// example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_roles_assigned_outside_privileged_identity_management_alert_configuration()
/// ```
///
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection`]: crate::requests::roles_assigned_outside_privileged_identity_management_alert_configuration::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/rolesassignedoutsideprivilegedidentitymanagementalertconfiguration?view=graph-rest-beta
pub struct RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration {
    /// `alertDefinitionId`.
    pub alert_definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `scopeId`.
    pub scope_id: mg::Field<String>,
    /// `scopeType`.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration: "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration", entity, base super::UnifiedRoleManagementAlertConfiguration;
    alert_definition_id: "alertDefinitionId",
    id: "id" key required,
    is_enabled: "isEnabled",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
