// @generated
use crate::mg;

/// Entity type [`microsoft.graph.redundantAssignmentAlertConfiguration`][reference], derived from
/// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
///
/// Requests: [`RedundantAssignmentAlertConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_redundant_assignment_alert_configuration()
/// ```
///
/// [`RedundantAssignmentAlertConfigurationCollection`]: crate::requests::redundant_assignment_alert_configuration::RedundantAssignmentAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/redundantassignmentalertconfiguration?view=graph-rest-beta
pub struct RedundantAssignmentAlertConfiguration {
    /// `alertDefinitionId`.
    pub alert_definition_id: mg::Field<String>,
    /// `duration`.
    pub duration: mg::Field<mg::Duration>,
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
    RedundantAssignmentAlertConfiguration: "microsoft.graph.redundantAssignmentAlertConfiguration", entity, base super::UnifiedRoleManagementAlertConfiguration;
    alert_definition_id: "alertDefinitionId",
    duration: "duration",
    id: "id" key required,
    is_enabled: "isEnabled",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { RedundantAssignmentAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl RedundantAssignmentAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        RedundantAssignmentAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
