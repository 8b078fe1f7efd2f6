// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenotePagePreview`, a complex type.
    OnenotePagePreview "microsoft.graph.onenotePagePreview" "complex";
    /// `links`: onenotePagePreviewLinks
    links "links": mg::Boxed<super::OnenotePagePreviewLinks>,
    /// `previewText`: String
    preview_text "previewText": String,
}
