// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenotePagePreviewLinks`, a complex type.
    OnenotePagePreviewLinks "microsoft.graph.onenotePagePreviewLinks" "complex";
    /// `previewImageUrl`: externalLink
    preview_image_url "previewImageUrl": mg::Boxed<super::ExternalLink>,
}
