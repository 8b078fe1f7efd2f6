// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows81WifiImportConfiguration`, by its URL.
pub type Windows81WifiImportConfigurationResource = mg::One<
    models::Windows81WifiImportConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows81WifiImportConfiguration`, by its URL.
pub type Windows81WifiImportConfigurationCollection = mg::Many<
    models::Windows81WifiImportConfiguration,
    Windows81WifiImportConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
