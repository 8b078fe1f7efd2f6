// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10TeamGeneralConfiguration`, by its URL.
pub type Windows10TeamGeneralConfigurationResource = mg::One<
    models::Windows10TeamGeneralConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10TeamGeneralConfiguration`, by its URL.
pub type Windows10TeamGeneralConfigurationCollection = mg::Many<
    models::Windows10TeamGeneralConfiguration,
    Windows10TeamGeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
