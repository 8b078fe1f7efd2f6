// @generated
use crate::mg;

/// Complex type `microsoft.graph.onenotePagePreviewLinks`.
pub struct OnenotePagePreviewLinks {
    /// `previewImageUrl`.
    pub preview_image_url: mg::Field<mg::Boxed<super::ExternalLink>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenotePagePreviewLinks: "microsoft.graph.onenotePagePreviewLinks", complex;
    preview_image_url: "previewImageUrl",
}
