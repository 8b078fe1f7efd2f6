// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamworkPeripheral`, by its URL.
///
/// For example `/teamwork/devices/{teamworkDevice-id}/activity/activePeripherals/communicationSpeaker`.
pub type TeamworkPeripheralResource = mg::One<models::TeamworkPeripheral>;

/// A collection of `microsoft.graph.teamworkPeripheral`, by its URL.
///
/// For example `/teamwork/devices/{teamworkDevice-id}/configuration/cameraConfiguration/cameras`.
pub type TeamworkPeripheralCollection = mg::Many<
    models::TeamworkPeripheral,
    TeamworkPeripheralResource,
>;
