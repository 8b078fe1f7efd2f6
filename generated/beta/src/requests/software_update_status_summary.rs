// @generated
use crate::{mg, models};

/// Requests on one [`SoftwareUpdateStatusSummary`](models::SoftwareUpdateStatusSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().software_update_status_summary()`.
pub type SoftwareUpdateStatusSummaryResource = mg::One<
    models::SoftwareUpdateStatusSummary,
>;
