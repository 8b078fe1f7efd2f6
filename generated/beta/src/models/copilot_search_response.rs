// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotSearchResponse`, a complex type.
    #[deprecated(note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)")]
    CopilotSearchResponse "microsoft.graph.copilotSearchResponse" "complex";
    /// `nextLink`: String, read-only
    next_link "nextLink" "p": String,
    /// `searchHits`: Collection(copilotSearchHit), items not null, read-only
    search_hits "searchHits" "rp": Vec<super::CopilotSearchHit>,
    /// `totalCount`: Int32, not null, read-only
    total_count "totalCount" "rp": i32,
}
