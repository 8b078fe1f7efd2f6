// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkActivePeripherals`, a complex type.
    TeamworkActivePeripherals "microsoft.graph.teamworkActivePeripherals" "complex";
}

impl TeamworkActivePeripherals {
    /// `communicationSpeaker`: `teamworkPeripheral`
    pub const COMMUNICATION_SPEAKER: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("communicationSpeaker");
    /// `contentCamera`: `teamworkPeripheral`
    pub const CONTENT_CAMERA: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("contentCamera");
    /// `microphone`: `teamworkPeripheral`
    pub const MICROPHONE: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("microphone");
    /// `roomCamera`: `teamworkPeripheral`
    pub const ROOM_CAMERA: mg::Nav<
        TeamworkActivePeripherals,
        super::TeamworkPeripheral,
    > = mg::Nav::new("roomCamera");
    /// `speaker`: `teamworkPeripheral`
    pub const SPEAKER: mg::Nav<TeamworkActivePeripherals, super::TeamworkPeripheral> = mg::Nav::new(
        "speaker",
    );
}
