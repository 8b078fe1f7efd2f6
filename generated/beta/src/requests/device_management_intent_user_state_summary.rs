// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementIntentUserStateSummary`](models::DeviceManagementIntentUserStateSummary):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().intents().id(id).user_state_summary()`.
pub type DeviceManagementIntentUserStateSummaryResource = mg::One<
    models::DeviceManagementIntentUserStateSummary,
>;
