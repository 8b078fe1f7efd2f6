// @generated
use crate::mg;

/// Complex type `microsoft.graph.retrievalThumbnail`.
pub struct RetrievalThumbnail {
    /// `content`. Never null.
    pub content: mg::Field<String>,
    /// `mediaType`. Never null.
    pub media_type: mg::Field<String>,
    /// `pageNumber`. Never null.
    pub page_number: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrievalThumbnail: "microsoft.graph.retrievalThumbnail", complex;
    content: "content" required,
    media_type: "mediaType" required,
    page_number: "pageNumber" required,
}
