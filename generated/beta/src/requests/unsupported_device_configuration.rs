// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.unsupportedDeviceConfiguration`, by its URL.
pub type UnsupportedDeviceConfigurationResource = mg::One<
    models::UnsupportedDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.unsupportedDeviceConfiguration`, by its URL.
pub type UnsupportedDeviceConfigurationCollection = mg::Many<
    models::UnsupportedDeviceConfiguration,
    UnsupportedDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
