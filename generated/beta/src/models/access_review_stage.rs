// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewStage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewStageCollection`], for example
/// `graph.me().pending_access_review_instances().id(id).stages()`.
///
/// Operations: `accept_recommendations`, `batch_record_decisions`, `stop`,
/// `filter_by_current_user`.
///
/// [`AccessReviewStageCollection`]: crate::requests::access_review_stage::AccessReviewStageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewstage?view=graph-rest-beta
pub struct AccessReviewStage {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fallbackReviewers`.
    pub fallback_reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reviewers`.
    pub reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewStage: "microsoft.graph.accessReviewStage", entity, base super::Entity;
    end_date_time: "endDateTime",
    fallback_reviewers: "fallbackReviewers",
    id: "id" key required,
    reviewers: "reviewers",
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { AccessReviewStage: super::Entity }

impl AccessReviewStage {
    /// `decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](super::AccessReviewInstanceDecisionItem).
    pub const DECISIONS: mg::Nav<
        AccessReviewStage,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
}
