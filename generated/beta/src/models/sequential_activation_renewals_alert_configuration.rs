// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sequentialActivationRenewalsAlertConfiguration`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sequentialactivationrenewalsalertconfiguration?view=graph-rest-beta>
    SequentialActivationRenewalsAlertConfiguration "microsoft.graph.sequentialActivationRenewalsAlertConfiguration" "entity" : super::UnifiedRoleManagementAlertConfiguration;
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
    /// `sequentialActivationCounterThreshold`: Int32
    sequential_activation_counter_threshold "sequentialActivationCounterThreshold": i32,
    /// `timeIntervalBetweenActivations`: Duration
    time_interval_between_activations "timeIntervalBetweenActivations": mg::Duration,
}

mg::derived_from! { SequentialActivationRenewalsAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl SequentialActivationRenewalsAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        SequentialActivationRenewalsAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
