// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSCustomAppConfiguration`, by its URL.
pub type MacOsCustomAppConfigurationResource = mg::One<
    models::MacOsCustomAppConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSCustomAppConfiguration`, by its URL.
pub type MacOsCustomAppConfigurationCollection = mg::Many<
    models::MacOsCustomAppConfiguration,
    MacOsCustomAppConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
