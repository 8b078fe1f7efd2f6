// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`.
pub type DeviceCompliancePolicyDeviceStateSummaryResource = mg::One<
    models::DeviceCompliancePolicyDeviceStateSummary,
>;
