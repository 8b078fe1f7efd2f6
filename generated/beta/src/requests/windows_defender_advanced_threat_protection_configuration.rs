// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`, by its URL.
pub type WindowsDefenderAdvancedThreatProtectionConfigurationResource = mg::One<
    models::WindowsDefenderAdvancedThreatProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`, by its URL.
pub type WindowsDefenderAdvancedThreatProtectionConfigurationCollection = mg::Many<
    models::WindowsDefenderAdvancedThreatProtectionConfiguration,
    WindowsDefenderAdvancedThreatProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
