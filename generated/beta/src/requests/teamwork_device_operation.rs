// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamworkDeviceOperation`, by its URL.
///
/// For example `/teamwork/devices/{teamworkDevice-id}/operations/{teamworkDeviceOperation-id}`.
pub type TeamworkDeviceOperationResource = mg::One<models::TeamworkDeviceOperation>;

/// A collection of `microsoft.graph.teamworkDeviceOperation`, by its URL.
///
/// For example `/teamwork/devices/{teamworkDevice-id}/operations`.
pub type TeamworkDeviceOperationCollection = mg::Many<
    models::TeamworkDeviceOperation,
    TeamworkDeviceOperationResource,
>;
