// @generated
use crate::{mg, models};

/// Requests on one [`ComanagementEligibleDevice`](models::ComanagementEligibleDevice): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().comanagement_eligible_devices().id(id)`.
pub type ComanagementEligibleDeviceResource = mg::One<
    models::ComanagementEligibleDevice,
>;

/// Requests on a collection of [`ComanagementEligibleDevice`](models::ComanagementEligibleDevice):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().comanagement_eligible_devices()`.
pub type ComanagementEligibleDeviceCollection = mg::Many<
    models::ComanagementEligibleDevice,
    ComanagementEligibleDeviceResource,
>;
