// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceUserOverview`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/userStatusOverview`.
pub type DeviceComplianceUserOverviewResource = mg::One<
    models::DeviceComplianceUserOverview,
>;
