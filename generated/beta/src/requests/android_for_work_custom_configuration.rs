// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkCustomConfiguration`, by its URL.
pub type AndroidForWorkCustomConfigurationResource = mg::One<
    models::AndroidForWorkCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidForWorkCustomConfiguration`, by its URL.
pub type AndroidForWorkCustomConfigurationCollection = mg::Many<
    models::AndroidForWorkCustomConfiguration,
    AndroidForWorkCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
