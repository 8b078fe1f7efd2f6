// @generated
use crate::{mg, models};

/// Requests on one [`DeviceComplianceScriptRunSummary`](models::DeviceComplianceScriptRunSummary):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().device_compliance_scripts().id(id).run_summary()`.
pub type DeviceComplianceScriptRunSummaryResource = mg::One<
    models::DeviceComplianceScriptRunSummary,
>;
