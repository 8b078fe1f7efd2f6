// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosMobileAppConfiguration`](models::IosMobileAppConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .id(id)
///     .cast_to_ios_mobile_app_configuration()
/// ```
pub type IosMobileAppConfigurationResource = mg::One<
    models::IosMobileAppConfiguration,
    requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationResource,
>;

/// Requests on a collection of [`IosMobileAppConfiguration`](models::IosMobileAppConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .cast_to_ios_mobile_app_configuration()
/// ```
pub type IosMobileAppConfigurationCollection = mg::Many<
    models::IosMobileAppConfiguration,
    IosMobileAppConfigurationResource,
>;
