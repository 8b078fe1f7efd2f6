// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.transcriptPayload`, a complex type.
    TranscriptPayload "microsoft.graph.transcriptPayload" "complex";
    /// `audioCaptureDateTime`: DateTimeOffset
    audio_capture_date_time "audioCaptureDateTime": mg::DateTimeOffset,
    /// `speaker`: transcriptSpeaker
    speaker "speaker": mg::Boxed<super::TranscriptSpeaker>,
    /// `spokenLanguage`: String
    spoken_language "spokenLanguage": String,
    /// `text`: String
    text "text": String,
}
