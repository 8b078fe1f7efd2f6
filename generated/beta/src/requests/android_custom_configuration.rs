// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidCustomConfiguration`, by its URL.
pub type AndroidCustomConfigurationResource = mg::One<
    models::AndroidCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidCustomConfiguration`, by its URL.
pub type AndroidCustomConfigurationCollection = mg::Many<
    models::AndroidCustomConfiguration,
    AndroidCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
