// @generated
use crate::mg;

/// Entity type [`microsoft.graph.staleSignInAlertConfiguration`][reference], derived from
/// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
///
/// Requests: [`StaleSignInAlertConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_stale_sign_in_alert_configuration()
/// ```
///
/// [`StaleSignInAlertConfigurationCollection`]: crate::requests::stale_sign_in_alert_configuration::StaleSignInAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/stalesigninalertconfiguration?view=graph-rest-beta
pub struct StaleSignInAlertConfiguration {
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
    StaleSignInAlertConfiguration: "microsoft.graph.staleSignInAlertConfiguration", entity, base super::UnifiedRoleManagementAlertConfiguration;
    alert_definition_id: "alertDefinitionId",
    duration: "duration",
    id: "id" key required,
    is_enabled: "isEnabled",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { StaleSignInAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl StaleSignInAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        StaleSignInAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
