// @generated
use crate::mg;

/// Complex type `microsoft.graph.audioMetadata`.
pub struct AudioMetadata {
    /// `bitDepth`.
    pub bit_depth: mg::Field<i32>,
    /// `channels`.
    pub channels: mg::Field<i32>,
    /// `sampleRateHz`.
    pub sample_rate_hz: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AudioMetadata: "microsoft.graph.audioMetadata", complex;
    bit_depth: "bitDepth",
    channels: "channels",
    sample_rate_hz: "sampleRateHz",
}
