// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.sharedPCConfiguration`, by its URL.
pub type SharedPcConfigurationResource = mg::One<
    models::SharedPcConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.sharedPCConfiguration`, by its URL.
pub type SharedPcConfigurationCollection = mg::Many<
    models::SharedPcConfiguration,
    SharedPcConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
