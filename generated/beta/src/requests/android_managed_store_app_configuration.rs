// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidManagedStoreAppConfiguration`, by its URL.
pub type AndroidManagedStoreAppConfigurationResource = mg::One<
    models::AndroidManagedStoreAppConfiguration,
    requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationResource,
>;

/// A collection of `microsoft.graph.androidManagedStoreAppConfiguration`, by its URL.
pub type AndroidManagedStoreAppConfigurationCollection = mg::Many<
    models::AndroidManagedStoreAppConfiguration,
    AndroidManagedStoreAppConfigurationResource,
>;
