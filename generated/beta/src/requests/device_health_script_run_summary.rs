// @generated
use crate::{mg, models};

/// Requests on one [`DeviceHealthScriptRunSummary`](models::DeviceHealthScriptRunSummary): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_health_scripts().id(id).run_summary()`.
pub type DeviceHealthScriptRunSummaryResource = mg::One<
    models::DeviceHealthScriptRunSummary,
>;
