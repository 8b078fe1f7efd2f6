// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`, by its URL.
pub type AndroidDeviceOwnerGeneralDeviceConfigurationResource = mg::One<
    models::AndroidDeviceOwnerGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`, by its URL.
pub type AndroidDeviceOwnerGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerGeneralDeviceConfiguration,
    AndroidDeviceOwnerGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
