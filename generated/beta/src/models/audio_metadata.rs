// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.audioMetadata`, a complex type.
    AudioMetadata "microsoft.graph.audioMetadata" "complex";
    /// `bitDepth`: Int32
    bit_depth "bitDepth": i32,
    /// `channels`: Int32
    channels "channels": i32,
    /// `sampleRateHz`: Int32
    sample_rate_hz "sampleRateHz": i32,
}
