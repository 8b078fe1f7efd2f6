// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewInstance`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewInstanceCollection`], for example
/// `graph.me().pending_access_review_instances()`.
///
/// Operations: `accept_recommendations`, `apply_decisions`,
/// `batch_apply_custom_data_provided_resource_decisions`, `batch_record_decisions`,
/// `reset_decisions`, `send_reminder`, `stop`, `stop_apply_decisions` and 1 more.
///
/// [`AccessReviewInstanceCollection`]: crate::requests::access_review_instance::AccessReviewInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-beta
pub struct AccessReviewInstance {
    /// `delegatedBy`.
    pub delegated_by: mg::Field<Vec<super::UserIdentity>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errors`.
    pub errors: mg::Field<Vec<super::AccessReviewError>>,
    /// `fallbackReviewers`.
    pub fallback_reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reviewers`.
    pub reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<super::AccessReviewScope>>,
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
    AccessReviewInstance: "microsoft.graph.accessReviewInstance", entity, base super::Entity;
    delegated_by: "delegatedBy",
    end_date_time: "endDateTime",
    errors: "errors",
    fallback_reviewers: "fallbackReviewers",
    id: "id" key required,
    reviewers: "reviewers",
    scope: "scope",
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { AccessReviewInstance: super::Entity }

impl AccessReviewInstance {
    /// `contactedReviewers`: many [`AccessReviewReviewer`](super::AccessReviewReviewer).
    pub const CONTACTED_REVIEWERS: mg::Nav<
        AccessReviewInstance,
        Vec<super::AccessReviewReviewer>,
    > = mg::Nav::new("contactedReviewers");
    /// `decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](super::AccessReviewInstanceDecisionItem).
    pub const DECISIONS: mg::Nav<
        AccessReviewInstance,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
    /// `definition`: [`AccessReviewScheduleDefinition`](super::AccessReviewScheduleDefinition).
    pub const DEFINITION: mg::Nav<
        AccessReviewInstance,
        super::AccessReviewScheduleDefinition,
    > = mg::Nav::new("definition");
    /// `stages`: many [`AccessReviewStage`](super::AccessReviewStage).
    pub const STAGES: mg::Nav<AccessReviewInstance, Vec<super::AccessReviewStage>> = mg::Nav::new(
        "stages",
    );
}
