// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidWorkProfileCustomConfiguration`, by its URL.
pub type AndroidWorkProfileCustomConfigurationResource = mg::One<
    models::AndroidWorkProfileCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidWorkProfileCustomConfiguration`, by its URL.
pub type AndroidWorkProfileCustomConfigurationCollection = mg::Many<
    models::AndroidWorkProfileCustomConfiguration,
    AndroidWorkProfileCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
