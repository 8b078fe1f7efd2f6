// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.accessReviewDecision`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewDecisionCollection`], for example `graph.access_review_decisions()`.
///
/// [`AccessReviewDecisionCollection`]: crate::requests::access_review_decision::AccessReviewDecisionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewdecision?view=graph-rest-beta
pub struct AccessReviewDecision {
    /// `accessRecommendation`.
    pub access_recommendation: mg::Field<String>,
    /// `accessReviewId`.
    pub access_review_id: mg::Field<String>,
    /// `appliedBy`.
    pub applied_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `appliedDateTime`.
    pub applied_date_time: mg::Field<mg::DateTimeOffset>,
    /// `applyResult`.
    pub apply_result: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `reviewResult`.
    pub review_result: mg::Field<String>,
    /// `reviewedBy`.
    pub reviewed_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `reviewedDateTime`.
    pub reviewed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewDecision: "microsoft.graph.accessReviewDecision", entity open, base super::Entity;
    access_recommendation: "accessRecommendation",
    access_review_id: "accessReviewId",
    applied_by: "appliedBy",
    applied_date_time: "appliedDateTime",
    apply_result: "applyResult",
    id: "id" key required,
    justification: "justification",
    review_result: "reviewResult",
    reviewed_by: "reviewedBy",
    reviewed_date_time: "reviewedDateTime",
}

mg::derived_from! { AccessReviewDecision: super::Entity }
