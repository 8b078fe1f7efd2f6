// @generated
use crate::{mg, models};

/// Requests on one [`HardwareConfigurationRunSummary`](models::HardwareConfigurationRunSummary):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().hardware_configurations().id(id).run_summary()`.
pub type HardwareConfigurationRunSummaryResource = mg::One<
    models::HardwareConfigurationRunSummary,
>;
