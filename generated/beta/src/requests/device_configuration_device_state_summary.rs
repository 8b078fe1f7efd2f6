// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationDeviceStateSummary`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationDeviceStateSummaries`.
pub type DeviceConfigurationDeviceStateSummaryResource = mg::One<
    models::DeviceConfigurationDeviceStateSummary,
>;
