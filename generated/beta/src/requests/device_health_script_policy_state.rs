// @generated
use crate::{mg, models};

/// Requests on one [`DeviceHealthScriptPolicyState`](models::DeviceHealthScriptPolicyState): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .device_health_script_states()
///     .id(device_id, id, policy_id)
/// ```
pub type DeviceHealthScriptPolicyStateResource = mg::One<
    models::DeviceHealthScriptPolicyState,
>;

/// Requests on a collection of
/// [`DeviceHealthScriptPolicyState`](models::DeviceHealthScriptPolicyState): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().managed_devices().id(id).device_health_script_states()`.
#[derive(Clone, Debug)]
pub struct DeviceHealthScriptPolicyStateCollection(
    mg::Many<
        models::DeviceHealthScriptPolicyState,
        DeviceHealthScriptPolicyStateResource,
    >,
);

mg::builder! { DeviceHealthScriptPolicyStateCollection: mg::Many<models::DeviceHealthScriptPolicyState, DeviceHealthScriptPolicyStateResource> }

impl DeviceHealthScriptPolicyStateCollection {
    /// `…(deviceId={deviceId},id={id},policyId={policyId})`: the one with this key.
    #[inline]
    pub fn id(
        &self,
        device_id: impl Into<mg::Key>,
        id: impl Into<mg::Key>,
        policy_id: impl Into<mg::Key>,
    ) -> DeviceHealthScriptPolicyStateResource {
        self.raw()
            .composite_key(
                &[
                    ("deviceId", device_id.into()),
                    ("id", id.into()),
                    ("policyId", policy_id.into()),
                ],
            )
            .into_builder()
    }
}
