// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceConfigurationDeviceStateSummary`](models::DeviceConfigurationDeviceStateSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_configuration_device_state_summaries()`.
pub type DeviceConfigurationDeviceStateSummaryResource = mg::One<
    models::DeviceConfigurationDeviceStateSummary,
>;
