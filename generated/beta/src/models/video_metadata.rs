// @generated
use crate::mg;

/// Complex type `microsoft.graph.videoMetadata`.
pub struct VideoMetadata {
    /// `bitrateKbps`.
    pub bitrate_kbps: mg::Field<i32>,
    /// `codec`.
    pub codec: mg::Field<String>,
    /// `frameRate`.
    pub frame_rate: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VideoMetadata: "microsoft.graph.videoMetadata", complex;
    bitrate_kbps: "bitrateKbps",
    codec: "codec",
    frame_rate: "frameRate",
}
