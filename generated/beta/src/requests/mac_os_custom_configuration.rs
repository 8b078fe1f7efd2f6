// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSCustomConfiguration`, by its URL.
pub type MacOsCustomConfigurationResource = mg::One<
    models::MacOsCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSCustomConfiguration`, by its URL.
pub type MacOsCustomConfigurationCollection = mg::Many<
    models::MacOsCustomConfiguration,
    MacOsCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
