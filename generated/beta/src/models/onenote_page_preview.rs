// @generated
use crate::mg;

/// Complex type `microsoft.graph.onenotePagePreview`.
pub struct OnenotePagePreview {
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::OnenotePagePreviewLinks>>,
    /// `previewText`.
    pub preview_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenotePagePreview: "microsoft.graph.onenotePagePreview", complex;
    links: "links",
    preview_text: "previewText",
}
