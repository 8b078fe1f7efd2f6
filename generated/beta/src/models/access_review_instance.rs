// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-beta>
    AccessReviewInstance "microsoft.graph.accessReviewInstance" "entity" : super::Entity;
    /// `delegatedBy`: Collection(userIdentity)
    delegated_by "delegatedBy": Vec<super::UserIdentity>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `errors`: Collection(accessReviewError)
    errors "errors": Vec<super::AccessReviewError>,
    /// `fallbackReviewers`: Collection(accessReviewReviewerScope)
    fallback_reviewers "fallbackReviewers": Vec<super::AccessReviewReviewerScope>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reviewers`: Collection(accessReviewReviewerScope)
    reviewers "reviewers": Vec<super::AccessReviewReviewerScope>,
    /// `scope`: accessReviewScope
    scope "scope": mg::Boxed<super::AccessReviewScope>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { AccessReviewInstance: super::Entity }

impl AccessReviewInstance {
    /// `contactedReviewers`: many `accessReviewReviewer`, contained
    pub const CONTACTED_REVIEWERS: mg::Nav<
        AccessReviewInstance,
        Vec<super::AccessReviewReviewer>,
    > = mg::Nav::new("contactedReviewers");
    /// `decisions`: many `accessReviewInstanceDecisionItem`, contained
    pub const DECISIONS: mg::Nav<
        AccessReviewInstance,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
    /// `definition`: `accessReviewScheduleDefinition`
    pub const DEFINITION: mg::Nav<
        AccessReviewInstance,
        super::AccessReviewScheduleDefinition,
    > = mg::Nav::new("definition");
    /// `stages`: many `accessReviewStage`, contained
    pub const STAGES: mg::Nav<AccessReviewInstance, Vec<super::AccessReviewStage>> = mg::Nav::new(
        "stages",
    );
}
