// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkPeripheralsHealth`.
pub struct TeamworkPeripheralsHealth {
    /// `communicationSpeakerHealth`.
    pub communication_speaker_health: mg::Field<
        mg::Boxed<super::TeamworkPeripheralHealth>,
    >,
    /// `contentCameraHealth`.
    pub content_camera_health: mg::Field<mg::Boxed<super::TeamworkPeripheralHealth>>,
    /// `displayHealthCollection`.
    pub display_health_collection: mg::Field<Vec<super::TeamworkPeripheralHealth>>,
    /// `microphoneHealth`.
    pub microphone_health: mg::Field<mg::Boxed<super::TeamworkPeripheralHealth>>,
    /// `roomCameraHealth`.
    pub room_camera_health: mg::Field<mg::Boxed<super::TeamworkPeripheralHealth>>,
    /// `speakerHealth`.
    pub speaker_health: mg::Field<mg::Boxed<super::TeamworkPeripheralHealth>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkPeripheralsHealth: "microsoft.graph.teamworkPeripheralsHealth", complex;
    communication_speaker_health: "communicationSpeakerHealth",
    content_camera_health: "contentCameraHealth",
    display_health_collection: "displayHealthCollection",
    microphone_health: "microphoneHealth",
    room_camera_health: "roomCameraHealth",
    speaker_health: "speakerHealth",
}
