// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsIdentityProtectionConfiguration`, by its URL.
pub type WindowsIdentityProtectionConfigurationResource = mg::One<
    models::WindowsIdentityProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windowsIdentityProtectionConfiguration`, by its URL.
pub type WindowsIdentityProtectionConfigurationCollection = mg::Many<
    models::WindowsIdentityProtectionConfiguration,
    WindowsIdentityProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
