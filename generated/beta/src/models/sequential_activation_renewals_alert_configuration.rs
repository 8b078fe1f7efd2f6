// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sequentialActivationRenewalsAlertConfiguration`][reference],
/// derived from
/// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
///
/// Requests: [`SequentialActivationRenewalsAlertConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_sequential_activation_renewals_alert_configuration()
/// ```
///
/// [`SequentialActivationRenewalsAlertConfigurationCollection`]: crate::requests::sequential_activation_renewals_alert_configuration::SequentialActivationRenewalsAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sequentialactivationrenewalsalertconfiguration?view=graph-rest-beta
pub struct SequentialActivationRenewalsAlertConfiguration {
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
    /// `sequentialActivationCounterThreshold`.
    pub sequential_activation_counter_threshold: mg::Field<i32>,
    /// `timeIntervalBetweenActivations`.
    pub time_interval_between_activations: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SequentialActivationRenewalsAlertConfiguration: "microsoft.graph.sequentialActivationRenewalsAlertConfiguration", entity, base super::UnifiedRoleManagementAlertConfiguration;
    alert_definition_id: "alertDefinitionId",
    id: "id" key required,
    is_enabled: "isEnabled",
    scope_id: "scopeId",
    scope_type: "scopeType",
    sequential_activation_counter_threshold: "sequentialActivationCounterThreshold",
    time_interval_between_activations: "timeIntervalBetweenActivations",
}

mg::derived_from! { SequentialActivationRenewalsAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl SequentialActivationRenewalsAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        SequentialActivationRenewalsAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
