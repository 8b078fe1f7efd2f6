// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidManagedStoreAppConfiguration`](models::AndroidManagedStoreAppConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .id(id)
///     .cast_to_android_managed_store_app_configuration()
/// ```
pub type AndroidManagedStoreAppConfigurationResource = mg::One<
    models::AndroidManagedStoreAppConfiguration,
    requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidManagedStoreAppConfiguration`](models::AndroidManagedStoreAppConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .cast_to_android_managed_store_app_configuration()
/// ```
pub type AndroidManagedStoreAppConfigurationCollection = mg::Many<
    models::AndroidManagedStoreAppConfiguration,
    AndroidManagedStoreAppConfigurationResource,
>;
