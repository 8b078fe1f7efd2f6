// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReview`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreview?view=graph-rest-beta>
    AccessReview "microsoft.graph.accessReview" "entity" : super::Entity;
    /// `businessFlowTemplateId`: String, not null
    business_flow_template_id "businessFlowTemplateId" "r": String,
    /// `createdBy`: userIdentity
    created_by "createdBy": mg::Boxed<super::UserIdentity>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reviewedEntity`: identity
    reviewed_entity "reviewedEntity": mg::Boxed<super::Identity>,
    /// `reviewerType`: String
    reviewer_type "reviewerType": String,
    /// `settings`: accessReviewSettings
    settings "settings": mg::Boxed<super::AccessReviewSettings>,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { AccessReview: super::Entity }

impl AccessReview {
    /// `decisions`: many `accessReviewDecision`, contained
    pub const DECISIONS: mg::Nav<AccessReview, Vec<super::AccessReviewDecision>> = mg::Nav::new(
        "decisions",
    );
    /// `instances`: many `accessReview`, contained
    pub const INSTANCES: mg::Nav<AccessReview, Vec<super::AccessReview>> = mg::Nav::new(
        "instances",
    );
    /// `myDecisions`: many `accessReviewDecision`, contained
    pub const MY_DECISIONS: mg::Nav<AccessReview, Vec<super::AccessReviewDecision>> = mg::Nav::new(
        "myDecisions",
    );
    /// `reviewers`: many `accessReviewReviewer`, contained
    pub const REVIEWERS: mg::Nav<AccessReview, Vec<super::AccessReviewReviewer>> = mg::Nav::new(
        "reviewers",
    );
}
