// @generated
use crate::{mg, models};

/// Requests on one [`DeviceCompliancePolicyState`](models::DeviceCompliancePolicyState): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().managed_devices().id(id).device_compliance_policy_states().id(id)`.
pub type DeviceCompliancePolicyStateResource = mg::One<
    models::DeviceCompliancePolicyState,
>;

/// Requests on a collection of
/// [`DeviceCompliancePolicyState`](models::DeviceCompliancePolicyState): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_management().managed_devices().id(id).device_compliance_policy_states()`.
pub type DeviceCompliancePolicyStateCollection = mg::Many<
    models::DeviceCompliancePolicyState,
    DeviceCompliancePolicyStateResource,
>;
