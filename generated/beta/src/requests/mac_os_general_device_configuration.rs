// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSGeneralDeviceConfiguration`, by its URL.
pub type MacOsGeneralDeviceConfigurationResource = mg::One<
    models::MacOsGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.macOSGeneralDeviceConfiguration`, by its URL.
pub type MacOsGeneralDeviceConfigurationCollection = mg::Many<
    models::MacOsGeneralDeviceConfiguration,
    MacOsGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
