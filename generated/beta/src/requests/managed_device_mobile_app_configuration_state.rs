// @generated
use crate::{mg, models};

/// Requests on one
/// [`ManagedDeviceMobileAppConfigurationState`](models::ManagedDeviceMobileAppConfigurationState):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .managed_device_mobile_app_configuration_states()
///     .id(id)
/// ```
pub type ManagedDeviceMobileAppConfigurationStateResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationState,
>;

/// Requests on a collection of
/// [`ManagedDeviceMobileAppConfigurationState`](models::ManagedDeviceMobileAppConfigurationState):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .managed_device_mobile_app_configuration_states()
/// ```
pub type ManagedDeviceMobileAppConfigurationStateCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationState,
    ManagedDeviceMobileAppConfigurationStateResource,
>;
