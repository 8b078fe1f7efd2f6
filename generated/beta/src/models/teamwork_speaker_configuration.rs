// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkSpeakerConfiguration`, a complex type.
    TeamworkSpeakerConfiguration "microsoft.graph.teamworkSpeakerConfiguration" "complex";
    /// `isCommunicationSpeakerOptional`: Boolean
    is_communication_speaker_optional "isCommunicationSpeakerOptional": bool,
    /// `isSpeakerOptional`: Boolean
    is_speaker_optional "isSpeakerOptional": bool,
}

impl TeamworkSpeakerConfiguration {
    /// `defaultCommunicationSpeaker`: `teamworkPeripheral`, contained
    pub const DEFAULT_COMMUNICATION_SPEAKER: mg::Nav<
        TeamworkSpeakerConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultCommunicationSpeaker");
    /// `defaultSpeaker`: `teamworkPeripheral`, contained
    pub const DEFAULT_SPEAKER: mg::Nav<
        TeamworkSpeakerConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultSpeaker");
    /// `speakers`: many `teamworkPeripheral`, contained
    pub const SPEAKERS: mg::Nav<
        TeamworkSpeakerConfiguration,
        Vec<super::TeamworkPeripheral>,
    > = mg::Nav::new("speakers");
}
