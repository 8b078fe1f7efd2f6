// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidOmaCpConfiguration`, by its URL.
pub type AndroidOmaCpConfigurationResource = mg::One<
    models::AndroidOmaCpConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.androidOmaCpConfiguration`, by its URL.
pub type AndroidOmaCpConfigurationCollection = mg::Many<
    models::AndroidOmaCpConfiguration,
    AndroidOmaCpConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
