// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10CustomConfiguration`, by its URL.
pub type Windows10CustomConfigurationResource = mg::One<
    models::Windows10CustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10CustomConfiguration`, by its URL.
pub type Windows10CustomConfigurationCollection = mg::Many<
    models::Windows10CustomConfiguration,
    Windows10CustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
