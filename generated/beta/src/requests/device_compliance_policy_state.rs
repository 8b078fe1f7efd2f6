// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceCompliancePolicyState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceCompliancePolicyStates/{deviceCompliancePolicyState-id}`.
pub type DeviceCompliancePolicyStateResource = mg::One<
    models::DeviceCompliancePolicyState,
>;

/// A collection of `microsoft.graph.deviceCompliancePolicyState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceCompliancePolicyStates`.
pub type DeviceCompliancePolicyStateCollection = mg::Many<
    models::DeviceCompliancePolicyState,
    DeviceCompliancePolicyStateResource,
>;
