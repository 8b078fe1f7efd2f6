// @generated
use crate::mg;

/// Complex type `microsoft.graph.transcriptPayload`.
pub struct TranscriptPayload {
    /// `audioCaptureDateTime`.
    pub audio_capture_date_time: mg::Field<mg::DateTimeOffset>,
    /// `speaker`.
    pub speaker: mg::Field<mg::Boxed<super::TranscriptSpeaker>>,
    /// `spokenLanguage`.
    pub spoken_language: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TranscriptPayload: "microsoft.graph.transcriptPayload", complex;
    audio_capture_date_time: "audioCaptureDateTime",
    speaker: "speaker",
    spoken_language: "spokenLanguage",
    text: "text",
}
