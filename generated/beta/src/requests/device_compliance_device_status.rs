// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceComplianceDeviceStatus`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/deviceStatuses/{deviceComplianceDeviceStatus-id}`.
pub type DeviceComplianceDeviceStatusResource = mg::One<
    models::DeviceComplianceDeviceStatus,
>;

/// A collection of `microsoft.graph.deviceComplianceDeviceStatus`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/deviceStatuses`.
pub type DeviceComplianceDeviceStatusCollection = mg::Many<
    models::DeviceComplianceDeviceStatus,
    DeviceComplianceDeviceStatusResource,
>;
