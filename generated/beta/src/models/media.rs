// @generated
use crate::mg;

/// Complex type `microsoft.graph.media`.
pub struct Media {
    /// `isTranscriptionShown`.
    pub is_transcription_shown: mg::Field<bool>,
    /// `mediaSource`.
    pub media_source: mg::Field<mg::Boxed<super::MediaSource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Media: "microsoft.graph.media", complex;
    is_transcription_shown: "isTranscriptionShown",
    media_source: "mediaSource",
}
