// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReview`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewCollection`](crate::requests::access_review::AccessReviewCollection),
/// for example `graph.access_reviews()`.
///
/// Operations: `apply_decisions`, `reset_decisions`, `send_reminder`, `stop`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreview?view=graph-rest-beta
pub struct AccessReview {
    /// `businessFlowTemplateId`. Never null.
    pub business_flow_template_id: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reviewedEntity`.
    pub reviewed_entity: mg::Field<mg::Boxed<super::Identity>>,
    /// `reviewerType`.
    pub reviewer_type: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::AccessReviewSettings>>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReview: "microsoft.graph.accessReview", entity, base super::Entity;
    business_flow_template_id: "businessFlowTemplateId" required,
    created_by: "createdBy",
    description: "description",
    display_name: "displayName" required,
    end_date_time: "endDateTime" required,
    id: "id" key required,
    reviewed_entity: "reviewedEntity",
    reviewer_type: "reviewerType",
    settings: "settings",
    start_date_time: "startDateTime" required,
    status: "status",
}

mg::derived_from! { AccessReview: super::Entity }

impl AccessReview {
    /// `decisions`: many [`AccessReviewDecision`](super::AccessReviewDecision).
    pub const DECISIONS: mg::Nav<AccessReview, Vec<super::AccessReviewDecision>> = mg::Nav::new(
        "decisions",
    );
    /// `instances`: many [`AccessReview`](super::AccessReview).
    pub const INSTANCES: mg::Nav<AccessReview, Vec<super::AccessReview>> = mg::Nav::new(
        "instances",
    );
    /// `myDecisions`: many [`AccessReviewDecision`](super::AccessReviewDecision).
    pub const MY_DECISIONS: mg::Nav<AccessReview, Vec<super::AccessReviewDecision>> = mg::Nav::new(
        "myDecisions",
    );
    /// `reviewers`: many [`AccessReviewReviewer`](super::AccessReviewReviewer).
    pub const REVIEWERS: mg::Nav<AccessReview, Vec<super::AccessReviewReviewer>> = mg::Nav::new(
        "reviewers",
    );
}
