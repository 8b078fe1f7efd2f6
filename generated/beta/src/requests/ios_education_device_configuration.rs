// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosEducationDeviceConfiguration`, by its URL.
pub type IosEducationDeviceConfigurationResource = mg::One<
    models::IosEducationDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.iosEducationDeviceConfiguration`, by its URL.
pub type IosEducationDeviceConfigurationCollection = mg::Many<
    models::IosEducationDeviceConfiguration,
    IosEducationDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
