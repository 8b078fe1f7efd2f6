// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosMobileAppConfiguration`, by its URL.
pub type IosMobileAppConfigurationResource = mg::One<
    models::IosMobileAppConfiguration,
    requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationResource,
>;

/// A collection of `microsoft.graph.iosMobileAppConfiguration`, by its URL.
pub type IosMobileAppConfigurationCollection = mg::Many<
    models::IosMobileAppConfiguration,
    IosMobileAppConfigurationResource,
>;
