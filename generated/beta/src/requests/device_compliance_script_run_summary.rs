// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceScriptRunSummary`, by its URL.
///
/// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/runSummary`.
pub type DeviceComplianceScriptRunSummaryResource = mg::One<
    models::DeviceComplianceScriptRunSummary,
>;
