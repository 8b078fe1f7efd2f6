// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotSearchResponse`.
#[deprecated(
    note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
)]
pub struct CopilotSearchResponse {
    /// `nextLink`. Read-only.
    pub next_link: mg::Field<String>,
    /// `searchHits`. Read-only.
    pub search_hits: mg::Field<Vec<super::CopilotSearchHit>>,
    /// `totalCount`. Never null. Read-only.
    pub total_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotSearchResponse: "microsoft.graph.copilotSearchResponse", complex;
    next_link: "nextLink" read_only,
    search_hits: "searchHits" required read_only,
    total_count: "totalCount" required read_only,
}
