// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsDefenderAdvancedThreatProtectionConfiguration`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_defender_advanced_threat_protection_configuration()
/// ```
///
/// [`WindowsDefenderAdvancedThreatProtectionConfiguration`]: models::WindowsDefenderAdvancedThreatProtectionConfiguration
pub type WindowsDefenderAdvancedThreatProtectionConfigurationResource = mg::One<
    models::WindowsDefenderAdvancedThreatProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`WindowsDefenderAdvancedThreatProtectionConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_defender_advanced_threat_protection_configuration()
/// ```
///
/// [`WindowsDefenderAdvancedThreatProtectionConfiguration`]: models::WindowsDefenderAdvancedThreatProtectionConfiguration
pub type WindowsDefenderAdvancedThreatProtectionConfigurationCollection = mg::Many<
    models::WindowsDefenderAdvancedThreatProtectionConfiguration,
    WindowsDefenderAdvancedThreatProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
