// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntentUserStateSummary`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/userStateSummary`.
pub type DeviceManagementIntentUserStateSummaryResource = mg::One<
    models::DeviceManagementIntentUserStateSummary,
>;
