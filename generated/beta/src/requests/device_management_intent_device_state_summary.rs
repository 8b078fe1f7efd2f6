// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntentDeviceStateSummary`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/deviceStateSummary`.
pub type DeviceManagementIntentDeviceStateSummaryResource = mg::One<
    models::DeviceManagementIntentDeviceStateSummary,
>;
