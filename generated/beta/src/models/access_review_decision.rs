// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewDecision`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewdecision?view=graph-rest-beta>
    AccessReviewDecision "microsoft.graph.accessReviewDecision" "entity open" : super::Entity;
    /// `accessRecommendation`: String
    access_recommendation "accessRecommendation": String,
    /// `accessReviewId`: String
    access_review_id "accessReviewId": String,
    /// `appliedBy`: userIdentity
    applied_by "appliedBy": mg::Boxed<super::UserIdentity>,
    /// `appliedDateTime`: DateTimeOffset
    applied_date_time "appliedDateTime": mg::DateTimeOffset,
    /// `applyResult`: String
    apply_result "applyResult": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `justification`: String
    justification "justification": String,
    /// `reviewResult`: String
    review_result "reviewResult": String,
    /// `reviewedBy`: userIdentity
    reviewed_by "reviewedBy": mg::Boxed<super::UserIdentity>,
    /// `reviewedDateTime`: DateTimeOffset
    reviewed_date_time "reviewedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AccessReviewDecision: super::Entity }
