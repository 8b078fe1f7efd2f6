// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows81GeneralConfiguration`, by its URL.
pub type Windows81GeneralConfigurationResource = mg::One<
    models::Windows81GeneralConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows81GeneralConfiguration`, by its URL.
pub type Windows81GeneralConfigurationCollection = mg::Many<
    models::Windows81GeneralConfiguration,
    Windows81GeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
