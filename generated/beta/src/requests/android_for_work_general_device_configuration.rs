// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkGeneralDeviceConfiguration`, by its URL.
pub type AndroidForWorkGeneralDeviceConfigurationResource = mg::One<
    models::AndroidForWorkGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidForWorkGeneralDeviceConfiguration`, by its URL.
pub type AndroidForWorkGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidForWorkGeneralDeviceConfiguration,
    AndroidForWorkGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
