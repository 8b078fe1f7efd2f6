// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosGeneralDeviceConfiguration`, by its URL.
pub type IosGeneralDeviceConfigurationResource = mg::One<
    models::IosGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.iosGeneralDeviceConfiguration`, by its URL.
pub type IosGeneralDeviceConfigurationCollection = mg::Many<
    models::IosGeneralDeviceConfiguration,
    IosGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
