// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkMicrophoneConfiguration`, a complex type.
    TeamworkMicrophoneConfiguration "microsoft.graph.teamworkMicrophoneConfiguration" "complex";
    /// `isMicrophoneOptional`: Boolean
    is_microphone_optional "isMicrophoneOptional": bool,
}

impl TeamworkMicrophoneConfiguration {
    /// `defaultMicrophone`: `teamworkPeripheral`, contained
    pub const DEFAULT_MICROPHONE: mg::Nav<
        TeamworkMicrophoneConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultMicrophone");
    /// `microphones`: many `teamworkPeripheral`, contained
    pub const MICROPHONES: mg::Nav<
        TeamworkMicrophoneConfiguration,
        Vec<super::TeamworkPeripheral>,
    > = mg::Nav::new("microphones");
}
