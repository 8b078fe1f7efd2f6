// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceUserStatus`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/userStatuses/{deviceComplianceUserStatus-id}`.
pub type DeviceComplianceUserStatusResource = mg::One<
    models::DeviceComplianceUserStatus,
>;

/// A collection of `microsoft.graph.deviceComplianceUserStatus`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/userStatuses`.
pub type DeviceComplianceUserStatusCollection = mg::Many<
    models::DeviceComplianceUserStatus,
    DeviceComplianceUserStatusResource,
>;
