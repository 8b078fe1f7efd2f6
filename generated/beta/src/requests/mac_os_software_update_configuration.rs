// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSSoftwareUpdateConfiguration`, by its URL.
pub type MacOsSoftwareUpdateConfigurationResource = mg::One<
    models::MacOsSoftwareUpdateConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSSoftwareUpdateConfiguration`, by its URL.
pub type MacOsSoftwareUpdateConfigurationCollection = mg::Many<
    models::MacOsSoftwareUpdateConfiguration,
    MacOsSoftwareUpdateConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
