// @generated
use crate::{mg, models};

/// One `microsoft.graph.softwareUpdateStatusSummary`, by its URL.
///
/// For example `/deviceManagement/softwareUpdateStatusSummary`.
pub type SoftwareUpdateStatusSummaryResource = mg::One<
    models::SoftwareUpdateStatusSummary,
>;
