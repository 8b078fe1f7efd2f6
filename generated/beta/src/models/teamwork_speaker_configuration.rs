// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkSpeakerConfiguration`.
///
/// Requests: [`TeamworkSpeakerConfigurationResource`], for example
/// `graph.teamwork().devices().id(id).configuration().speaker_configuration()`.
///
/// [`TeamworkSpeakerConfigurationResource`]: crate::requests::teamwork_speaker_configuration::TeamworkSpeakerConfigurationResource
pub struct TeamworkSpeakerConfiguration {
    /// `isCommunicationSpeakerOptional`.
    pub is_communication_speaker_optional: mg::Field<bool>,
    /// `isSpeakerOptional`.
    pub is_speaker_optional: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkSpeakerConfiguration: "microsoft.graph.teamworkSpeakerConfiguration", complex;
    is_communication_speaker_optional: "isCommunicationSpeakerOptional",
    is_speaker_optional: "isSpeakerOptional",
}

impl TeamworkSpeakerConfiguration {
    /// `defaultCommunicationSpeaker`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const DEFAULT_COMMUNICATION_SPEAKER: mg::Nav<
        TeamworkSpeakerConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultCommunicationSpeaker");
    /// `defaultSpeaker`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const DEFAULT_SPEAKER: mg::Nav<
        TeamworkSpeakerConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultSpeaker");
    /// `speakers`: many [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const SPEAKERS: mg::Nav<
        TeamworkSpeakerConfiguration,
        Vec<super::TeamworkPeripheral>,
    > = mg::Nav::new("speakers");
}
