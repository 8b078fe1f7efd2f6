// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsDeliveryOptimizationConfiguration`](models::WindowsDeliveryOptimizationConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_delivery_optimization_configuration()
/// ```
pub type WindowsDeliveryOptimizationConfigurationResource = mg::One<
    models::WindowsDeliveryOptimizationConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsDeliveryOptimizationConfiguration`](models::WindowsDeliveryOptimizationConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_delivery_optimization_configuration()
/// ```
pub type WindowsDeliveryOptimizationConfigurationCollection = mg::Many<
    models::WindowsDeliveryOptimizationConfiguration,
    WindowsDeliveryOptimizationConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
