// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudClipboardItemPayload`, a complex type.
    CloudClipboardItemPayload "microsoft.graph.cloudClipboardItemPayload" "complex";
    /// `content`: String, not null
    content "content" "r": String,
    /// `formatName`: String, not null
    format_name "formatName" "r": String,
}
