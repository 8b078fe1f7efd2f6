// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .device_statuses()
///     .id(id)
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: models::ManagedDeviceMobileAppConfigurationDeviceStatus
pub type ManagedDeviceMobileAppConfigurationDeviceStatusResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationDeviceStatus,
>;

/// Requests on a collection of [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .device_statuses()
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: models::ManagedDeviceMobileAppConfigurationDeviceStatus
pub type ManagedDeviceMobileAppConfigurationDeviceStatusCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationDeviceStatus,
    ManagedDeviceMobileAppConfigurationDeviceStatusResource,
>;
