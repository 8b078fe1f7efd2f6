// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaMetadata`.
pub struct MediaMetadata {
    /// `audioMetadata`.
    pub audio_metadata: mg::Field<mg::Boxed<super::AudioMetadata>>,
    /// `byteSize`.
    pub byte_size: mg::Field<i32>,
    /// `duration`.
    pub duration: mg::Field<i64>,
    /// `isRealTime`.
    pub is_real_time: mg::Field<bool>,
    /// `mimeType`.
    pub mime_type: mg::Field<String>,
    /// `modality`. Never null.
    pub modality: mg::Field<mg::Open<super::ContentModality>>,
    /// `streamingMetadata`.
    pub streaming_metadata: mg::Field<mg::Boxed<super::StreamingMetadata>>,
    /// `videoMetadata`.
    pub video_metadata: mg::Field<mg::Boxed<super::VideoMetadata>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaMetadata: "microsoft.graph.mediaMetadata", complex;
    audio_metadata: "audioMetadata",
    byte_size: "byteSize",
    duration: "duration",
    is_real_time: "isRealTime",
    mime_type: "mimeType",
    modality: "modality" required,
    streaming_metadata: "streamingMetadata",
    video_metadata: "videoMetadata",
}
