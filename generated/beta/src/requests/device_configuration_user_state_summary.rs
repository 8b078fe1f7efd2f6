// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationUserStateSummary`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationUserStateSummaries`.
pub type DeviceConfigurationUserStateSummaryResource = mg::One<
    models::DeviceConfigurationUserStateSummary,
>;
