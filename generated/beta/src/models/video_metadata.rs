// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.videoMetadata`, a complex type.
    VideoMetadata "microsoft.graph.videoMetadata" "complex";
    /// `bitrateKbps`: Int32
    bitrate_kbps "bitrateKbps": i32,
    /// `codec`: String
    codec "codec": String,
    /// `frameRate`: Double
    frame_rate "frameRate": f64,
}
