// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.transcriptSpeaker`, a complex type.
    TranscriptSpeaker "microsoft.graph.transcriptSpeaker" "complex";
    /// `room`: speakerInfo
    room "room": mg::Boxed<super::SpeakerInfo>,
    /// `user`: speakerInfo
    user "user": mg::Boxed<super::SpeakerInfo>,
}
