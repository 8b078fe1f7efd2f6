// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceHealthScriptPolicyState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceHealthScriptStates/{deviceHealthScriptPolicyState-id}`.
pub type DeviceHealthScriptPolicyStateResource = mg::One<
    models::DeviceHealthScriptPolicyState,
>;

/// A collection of `microsoft.graph.deviceHealthScriptPolicyState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceHealthScriptStates`.
pub type DeviceHealthScriptPolicyStateCollection = mg::Many<
    models::DeviceHealthScriptPolicyState,
    DeviceHealthScriptPolicyStateResource,
>;
