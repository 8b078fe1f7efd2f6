// @generated
use crate::mg;

/// Entity type [`microsoft.graph.invalidLicenseAlertConfiguration`][reference], derived from
/// [`UnifiedRoleManagementAlertConfiguration`](super::UnifiedRoleManagementAlertConfiguration).
///
/// Requests: [`InvalidLicenseAlertConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_invalid_license_alert_configuration()
/// ```
///
/// [`InvalidLicenseAlertConfigurationCollection`]: crate::requests::invalid_license_alert_configuration::InvalidLicenseAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/invalidlicensealertconfiguration?view=graph-rest-beta
pub struct InvalidLicenseAlertConfiguration {
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
    InvalidLicenseAlertConfiguration: "microsoft.graph.invalidLicenseAlertConfiguration", entity, base super::UnifiedRoleManagementAlertConfiguration;
    alert_definition_id: "alertDefinitionId",
    id: "id" key required,
    is_enabled: "isEnabled",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { InvalidLicenseAlertConfiguration: super::UnifiedRoleManagementAlertConfiguration, super::Entity }

impl InvalidLicenseAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        InvalidLicenseAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}
