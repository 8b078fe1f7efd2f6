// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaMetadata`, a complex type.
    MediaMetadata "microsoft.graph.mediaMetadata" "complex";
    /// `audioMetadata`: audioMetadata
    audio_metadata "audioMetadata": mg::Boxed<super::AudioMetadata>,
    /// `byteSize`: Int32
    byte_size "byteSize": i32,
    /// `duration`: Int64
    duration "duration": i64,
    /// `isRealTime`: Boolean
    is_real_time "isRealTime": bool,
    /// `mimeType`: String
    mime_type "mimeType": String,
    /// `modality`: contentModality, not null
    modality "modality" "r": mg::Open<super::ContentModality>,
    /// `streamingMetadata`: streamingMetadata
    streaming_metadata "streamingMetadata": mg::Boxed<super::StreamingMetadata>,
    /// `videoMetadata`: videoMetadata
    video_metadata "videoMetadata": mg::Boxed<super::VideoMetadata>,
}
