// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceCompliancePolicyDeviceStateSummary`](models::DeviceCompliancePolicyDeviceStateSummary):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().device_compliance_policy_device_state_summary()`.
pub type DeviceCompliancePolicyDeviceStateSummaryResource = mg::One<
    models::DeviceCompliancePolicyDeviceStateSummary,
>;
