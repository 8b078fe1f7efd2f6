// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.aospDeviceOwnerDeviceConfiguration`, by its URL.
pub type AospDeviceOwnerDeviceConfigurationResource = mg::One<
    models::AospDeviceOwnerDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.aospDeviceOwnerDeviceConfiguration`, by its URL.
pub type AospDeviceOwnerDeviceConfigurationCollection = mg::Many<
    models::AospDeviceOwnerDeviceConfiguration,
    AospDeviceOwnerDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
