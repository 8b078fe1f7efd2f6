// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamworkDeviceHealth`, by its URL.
///
/// For example `/teamwork/devices/{teamworkDevice-id}/health`.
pub type TeamworkDeviceHealthResource = mg::One<models::TeamworkDeviceHealth>;
