// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retrievalThumbnail`, a complex type.
    RetrievalThumbnail "microsoft.graph.retrievalThumbnail" "complex";
    /// `content`: String, not null
    content "content" "r": String,
    /// `mediaType`: String, not null
    media_type "mediaType" "r": String,
    /// `pageNumber`: Int32, not null
    page_number "pageNumber" "r": i32,
}
