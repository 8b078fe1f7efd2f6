// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceDeviceOverview`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/deviceStatusOverview`.
pub type DeviceComplianceDeviceOverviewResource = mg::One<
    models::DeviceComplianceDeviceOverview,
>;
