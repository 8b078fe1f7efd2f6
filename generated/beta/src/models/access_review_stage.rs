// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewStage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewstage?view=graph-rest-beta>
    AccessReviewStage "microsoft.graph.accessReviewStage" "entity" : super::Entity;
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `fallbackReviewers`: Collection(accessReviewReviewerScope)
    fallback_reviewers "fallbackReviewers": Vec<super::AccessReviewReviewerScope>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reviewers`: Collection(accessReviewReviewerScope)
    reviewers "reviewers": Vec<super::AccessReviewReviewerScope>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { AccessReviewStage: super::Entity }

impl AccessReviewStage {
    /// `decisions`: many `accessReviewInstanceDecisionItem`, contained
    pub const DECISIONS: mg::Nav<
        AccessReviewStage,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
}
