// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkMobileAppConfiguration`, by its URL.
pub type AndroidForWorkMobileAppConfigurationResource = mg::One<
    models::AndroidForWorkMobileAppConfiguration,
    requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationResource,
>;

/// A collection of `microsoft.graph.androidForWorkMobileAppConfiguration`, by its URL.
pub type AndroidForWorkMobileAppConfigurationCollection = mg::Many<
    models::AndroidForWorkMobileAppConfiguration,
    AndroidForWorkMobileAppConfigurationResource,
>;
