// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosEduDeviceConfiguration`, by its URL.
pub type IosEduDeviceConfigurationResource = mg::One<
    models::IosEduDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.iosEduDeviceConfiguration`, by its URL.
pub type IosEduDeviceConfigurationCollection = mg::Many<
    models::IosEduDeviceConfiguration,
    IosEduDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
