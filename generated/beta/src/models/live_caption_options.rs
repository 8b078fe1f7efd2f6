// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.liveCaptionOptions`, a complex type.
    #[deprecated(note = "deprecated since 2023-10-10, to be removed on 2023-12-31 (revision 2023-10/PrivatePreview:LiveCaptions)")]
    LiveCaptionOptions "microsoft.graph.liveCaptionOptions" "complex";
    /// `streamUrl`: String, not null
    stream_url "streamUrl" "r": String,
}
