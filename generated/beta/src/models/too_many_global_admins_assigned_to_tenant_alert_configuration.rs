// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`][reference], derived
/// from
/// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
///
/// Requests: [`TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_too_many_global_admins_assigned_to_tenant_alert_configuration()
/// ```
///
/// [`TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection`]: crate::requests::too_many_global_admins_assigned_to_tenant_alert_configuration::TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/toomanyglobaladminsassignedtotenantalertconfiguration?view=graph-rest-beta
pub struct TooManyGlobalAdminsAssignedToTenantAlertConfiguration {
    /// `alertDefinitionId`.
    pub alert_definition_id: mg::Field<String>,
    /// `globalAdminCountThreshold`.
    pub global_admin_count_threshold: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `percentageOfGlobalAdminsOutOfRolesThreshold`.
    pub percentage_of_global_admins_out_of_roles_threshold: mg::Field<i32>,
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
    TooManyGlobalAdminsAssignedToTenantAlertConfiguration: "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration", entity, base super::UnifiedRoleManagementAlertConfiguration;
    alert_definition_id: "alertDefinitionId",
    global_admin_count_threshold: "globalAdminCountThreshold",
    id: "id" key required,
    is_enabled: "isEnabled",
    percentage_of_global_admins_out_of_roles_threshold: "percentageOfGlobalAdminsOutOfRolesThreshold",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { TooManyGlobalAdminsAssignedToTenantAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl TooManyGlobalAdminsAssignedToTenantAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        TooManyGlobalAdminsAssignedToTenantAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
