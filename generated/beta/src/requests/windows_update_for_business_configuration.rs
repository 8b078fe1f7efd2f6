// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsUpdateForBusinessConfiguration`](models::WindowsUpdateForBusinessConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_update_for_business_configuration()
/// ```
pub type WindowsUpdateForBusinessConfigurationResource = mg::One<
    models::WindowsUpdateForBusinessConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsUpdateForBusinessConfiguration`](models::WindowsUpdateForBusinessConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_update_for_business_configuration()
/// ```
pub type WindowsUpdateForBusinessConfigurationCollection = mg::Many<
    models::WindowsUpdateForBusinessConfiguration,
    WindowsUpdateForBusinessConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
