// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementScriptRunSummary`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/runSummary`.
pub type DeviceManagementScriptRunSummaryResource = mg::One<
    models::DeviceManagementScriptRunSummary,
>;
