// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosUpdateConfiguration`, by its URL.
pub type IosUpdateConfigurationResource = mg::One<
    models::IosUpdateConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.iosUpdateConfiguration`, by its URL.
pub type IosUpdateConfigurationCollection = mg::Many<
    models::IosUpdateConfiguration,
    IosUpdateConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
