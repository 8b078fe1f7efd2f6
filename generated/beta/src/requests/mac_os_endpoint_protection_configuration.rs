// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSEndpointProtectionConfiguration`, by its URL.
pub type MacOsEndpointProtectionConfigurationResource = mg::One<
    models::MacOsEndpointProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSEndpointProtectionConfiguration`, by its URL.
pub type MacOsEndpointProtectionConfigurationCollection = mg::Many<
    models::MacOsEndpointProtectionConfiguration,
    MacOsEndpointProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
