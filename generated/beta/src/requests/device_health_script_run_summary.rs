// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceHealthScriptRunSummary`, by its URL.
///
/// For example `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/runSummary`.
pub type DeviceHealthScriptRunSummaryResource = mg::One<
    models::DeviceHealthScriptRunSummary,
>;
