// @generated
use crate::{mg, models};

/// Requests on one [`DeviceRegistrationPolicy`](models::DeviceRegistrationPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.policies().device_registration_policy()`.
pub type DeviceRegistrationPolicyResource = mg::One<models::DeviceRegistrationPolicy>;
