// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkDeviceHealth`](models::TeamworkDeviceHealth): `get`, `update`,
/// `delete`.
///
/// For example `graph.teamwork().devices().id(id).health()`.
pub type TeamworkDeviceHealthResource = mg::One<models::TeamworkDeviceHealth>;
