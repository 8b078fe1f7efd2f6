// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSExtensionsConfiguration`, by its URL.
pub type MacOsExtensionsConfigurationResource = mg::One<
    models::MacOsExtensionsConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSExtensionsConfiguration`, by its URL.
pub type MacOsExtensionsConfigurationCollection = mg::Many<
    models::MacOsExtensionsConfiguration,
    MacOsExtensionsConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
