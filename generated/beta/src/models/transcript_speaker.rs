// @generated
use crate::mg;

/// Complex type `microsoft.graph.transcriptSpeaker`.
pub struct TranscriptSpeaker {
    /// `room`.
    pub room: mg::Field<mg::Boxed<super::SpeakerInfo>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::SpeakerInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TranscriptSpeaker: "microsoft.graph.transcriptSpeaker", complex;
    room: "room",
    user: "user",
}
