// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkPeripheralsHealth`, a complex type.
    TeamworkPeripheralsHealth "microsoft.graph.teamworkPeripheralsHealth" "complex";
    /// `communicationSpeakerHealth`: teamworkPeripheralHealth
    communication_speaker_health "communicationSpeakerHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
    /// `contentCameraHealth`: teamworkPeripheralHealth
    content_camera_health "contentCameraHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
    /// `displayHealthCollection`: Collection(teamworkPeripheralHealth)
    display_health_collection "displayHealthCollection": Vec<super::TeamworkPeripheralHealth>,
    /// `microphoneHealth`: teamworkPeripheralHealth
    microphone_health "microphoneHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
    /// `roomCameraHealth`: teamworkPeripheralHealth
    room_camera_health "roomCameraHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
    /// `speakerHealth`: teamworkPeripheralHealth
    speaker_health "speakerHealth": mg::Boxed<super::TeamworkPeripheralHealth>,
}
