// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceHealthScriptPolicyState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceHealthScriptStates/{deviceHealthScriptPolicyState-id}`.
pub type DeviceHealthScriptPolicyStateResource = mg::One<
    models::DeviceHealthScriptPolicyState,
>;

mg::builder! {
    /// A collection of `microsoft.graph.deviceHealthScriptPolicyState`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceHealthScriptStates`.
    DeviceHealthScriptPolicyStateCollection(mg::Many<models::DeviceHealthScriptPolicyState, DeviceHealthScriptPolicyStateResource>)
}

impl DeviceHealthScriptPolicyStateCollection {
    /// `…(deviceId={deviceId},id={id},policyId={policyId})`
    #[inline]
    pub fn id(
        &self,
        device_id: impl Into<mg::Key>,
        id: impl Into<mg::Key>,
        policy_id: impl Into<mg::Key>,
    ) -> DeviceHealthScriptPolicyStateResource {
        mg::Builder::at(
            mg::Path::composite_key(
                self,
                &[
                    ("deviceId", device_id.into()),
                    ("id", id.into()),
                    ("policyId", policy_id.into()),
                ],
            ),
        )
    }
}
