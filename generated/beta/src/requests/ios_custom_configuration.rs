// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosCustomConfiguration`, by its URL.
pub type IosCustomConfigurationResource = mg::One<
    models::IosCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.iosCustomConfiguration`, by its URL.
pub type IosCustomConfigurationCollection = mg::Many<
    models::IosCustomConfiguration,
    IosCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
