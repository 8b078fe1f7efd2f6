// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidGeneralDeviceConfiguration`, by its URL.
pub type AndroidGeneralDeviceConfigurationResource = mg::One<
    models::AndroidGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidGeneralDeviceConfiguration`, by its URL.
pub type AndroidGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidGeneralDeviceConfiguration,
    AndroidGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
