// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privacy`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privacy?view=graph-rest-beta>
    Privacy "microsoft.graph.privacy" "entity";
}

impl Privacy {
    /// `subjectRightsRequests`: many `subjectRightsRequest`, contained
    #[deprecated(
        note = "deprecated since 2022-03-22, to be removed on 2025-03-20 (revision 2022-02/PrivacyDeprecate)"
    )]
    pub const SUBJECT_RIGHTS_REQUESTS: mg::Nav<
        Privacy,
        Vec<super::SubjectRightsRequest>,
    > = mg::Nav::new("subjectRightsRequests");
}
