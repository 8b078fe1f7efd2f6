// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementScriptRunSummary`](models::DeviceManagementScriptRunSummary):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).run_summary()`.
pub type DeviceManagementScriptRunSummaryResource = mg::One<
    models::DeviceManagementScriptRunSummary,
>;
