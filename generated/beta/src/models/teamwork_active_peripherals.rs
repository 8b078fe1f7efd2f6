// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkActivePeripherals`.
///
/// Requests: [`TeamworkActivePeripheralsResource`], for example
/// `graph.teamwork().devices().id(id).activity().active_peripherals()`.
///
/// [`TeamworkActivePeripheralsResource`]: crate::requests::teamwork_active_peripherals::TeamworkActivePeripheralsResource
pub struct TeamworkActivePeripherals {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkActivePeripherals: "microsoft.graph.teamworkActivePeripherals", complex;
}

impl TeamworkActivePeripherals {
    /// `communicationSpeaker`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const COMMUNICATION_SPEAKER: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("communicationSpeaker");
    /// `contentCamera`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const CONTENT_CAMERA: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("contentCamera");
    /// `microphone`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const MICROPHONE: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("microphone");
    /// `roomCamera`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const ROOM_CAMERA: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("roomCamera");
    /// `speaker`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const SPEAKER: mg::Nav<TeamworkActivePeripherals, super::TeamworkPeripheral> = mg::Nav::new(
        "speaker",
    );
}
