// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.media`, a complex type.
    Media "microsoft.graph.media" "complex";
    /// `isTranscriptionShown`: Boolean
    is_transcription_shown "isTranscriptionShown": bool,
    /// `mediaSource`: mediaSource
    media_source "mediaSource": mg::Boxed<super::MediaSource>,
}
