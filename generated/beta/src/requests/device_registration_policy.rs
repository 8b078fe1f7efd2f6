// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceRegistrationPolicy`, by its URL.
///
/// For example `/policies/deviceRegistrationPolicy`.
pub type DeviceRegistrationPolicyResource = mg::One<models::DeviceRegistrationPolicy>;
