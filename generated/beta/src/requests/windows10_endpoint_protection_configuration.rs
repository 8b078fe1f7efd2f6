// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10EndpointProtectionConfiguration`, by its URL.
pub type Windows10EndpointProtectionConfigurationResource = mg::One<
    models::Windows10EndpointProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10EndpointProtectionConfiguration`, by its URL.
pub type Windows10EndpointProtectionConfigurationCollection = mg::Many<
    models::Windows10EndpointProtectionConfiguration,
    Windows10EndpointProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
