// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkMicrophoneConfiguration`.
///
/// Requests: [`TeamworkMicrophoneConfigurationResource`], for example
/// `graph.teamwork().devices().id(id).configuration().microphone_configuration()`.
///
/// [`TeamworkMicrophoneConfigurationResource`]: crate::requests::teamwork_microphone_configuration::TeamworkMicrophoneConfigurationResource
pub struct TeamworkMicrophoneConfiguration {
    /// `isMicrophoneOptional`.
    pub is_microphone_optional: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkMicrophoneConfiguration: "microsoft.graph.teamworkMicrophoneConfiguration", complex;
    is_microphone_optional: "isMicrophoneOptional",
}

impl TeamworkMicrophoneConfiguration {
    /// `defaultMicrophone`: [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const DEFAULT_MICROPHONE: mg::Nav<
        TeamworkMicrophoneConfiguration,
        super::TeamworkPeripheral,
    > = mg::Nav::new("defaultMicrophone");
    /// `microphones`: many [`TeamworkPeripheral`](super::TeamworkPeripheral).
    pub const MICROPHONES: mg::Nav<
        TeamworkMicrophoneConfiguration,
        Vec<super::TeamworkPeripheral>,
    > = mg::Nav::new("microphones");
}
