// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`, by its URL.
pub type AndroidWorkProfileGeneralDeviceConfigurationResource = mg::One<
    models::AndroidWorkProfileGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`, by its URL.
pub type AndroidWorkProfileGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidWorkProfileGeneralDeviceConfiguration,
    AndroidWorkProfileGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
