// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privacy`][reference].
///
/// Requests: [`PrivacyResource`](crate::requests::privacy::PrivacyResource), for example
/// `graph.privacy()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/privacy?view=graph-rest-beta
pub struct Privacy {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Privacy: "microsoft.graph.privacy", entity;
}

impl Privacy {
    /// `subjectRightsRequests`: many [`SubjectRightsRequest`](super::SubjectRightsRequest).
    #[deprecated(
        note = "deprecated since 2022-03-22, to be removed on 2025-03-20 (revision 2022-02/PrivacyDeprecate)"
    )]
    pub const SUBJECT_RIGHTS_REQUESTS: mg::Nav<
        Privacy,
        Vec<super::SubjectRightsRequest>,
    > = mg::Nav::new("subjectRightsRequests");
}
