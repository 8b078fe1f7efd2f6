// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceConfigurationDeviceOverview`](models::DeviceConfigurationDeviceOverview): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_configurations().id(id).device_status_overview()`.
pub type DeviceConfigurationDeviceOverviewResource = mg::One<
    models::DeviceConfigurationDeviceOverview,
>;
