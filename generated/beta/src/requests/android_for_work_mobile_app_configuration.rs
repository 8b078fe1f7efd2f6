// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkMobileAppConfiguration`](models::AndroidForWorkMobileAppConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .id(id)
///     .cast_to_android_for_work_mobile_app_configuration()
/// ```
pub type AndroidForWorkMobileAppConfigurationResource = mg::One<
    models::AndroidForWorkMobileAppConfiguration,
    requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkMobileAppConfiguration`](models::AndroidForWorkMobileAppConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .cast_to_android_for_work_mobile_app_configuration()
/// ```
pub type AndroidForWorkMobileAppConfigurationCollection = mg::Many<
    models::AndroidForWorkMobileAppConfiguration,
    AndroidForWorkMobileAppConfigurationResource,
>;
