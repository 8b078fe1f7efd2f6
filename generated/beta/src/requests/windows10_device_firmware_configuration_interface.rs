// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10DeviceFirmwareConfigurationInterface`, by its URL.
pub type Windows10DeviceFirmwareConfigurationInterfaceResource = mg::One<
    models::Windows10DeviceFirmwareConfigurationInterface,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10DeviceFirmwareConfigurationInterface`, by its URL.
pub type Windows10DeviceFirmwareConfigurationInterfaceCollection = mg::Many<
    models::Windows10DeviceFirmwareConfigurationInterface,
    Windows10DeviceFirmwareConfigurationInterfaceResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
