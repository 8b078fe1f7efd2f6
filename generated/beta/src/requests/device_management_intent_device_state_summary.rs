// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementIntentDeviceStateSummary`](models::DeviceManagementIntentDeviceStateSummary):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().intents().id(id).device_state_summary()`.
pub type DeviceManagementIntentDeviceStateSummaryResource = mg::One<
    models::DeviceManagementIntentDeviceStateSummary,
>;
