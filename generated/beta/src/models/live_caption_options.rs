// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.liveCaptionOptions`, a complex type.
    LiveCaptionOptions "microsoft.graph.liveCaptionOptions" "complex";
    /// `streamUrl`: String, not null
    stream_url "streamUrl" "r": String,
}
