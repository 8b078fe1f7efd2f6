// @generated
use crate::{mg, models};

/// One `microsoft.graph.hardwareConfigurationRunSummary`, by its URL.
///
/// For example `/deviceManagement/hardwareConfigurations/{hardwareConfiguration-id}/runSummary`.
pub type HardwareConfigurationRunSummaryResource = mg::One<
    models::HardwareConfigurationRunSummary,
>;
