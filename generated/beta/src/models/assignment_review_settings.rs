// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentReviewSettings`.
pub struct AssignmentReviewSettings {
    /// `accessReviewTimeoutBehavior`.
    pub access_review_timeout_behavior: mg::Field<
        mg::Open<super::AccessReviewTimeoutBehavior>,
    >,
    /// `durationInDays`.
    pub duration_in_days: mg::Field<i32>,
    /// `isAccessRecommendationEnabled`.
    pub is_access_recommendation_enabled: mg::Field<bool>,
    /// `isAgenticExperienceEnabled`.
    pub is_agentic_experience_enabled: mg::Field<bool>,
    /// `isApprovalJustificationRequired`.
    pub is_approval_justification_required: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `recurrenceType`.
    pub recurrence_type: mg::Field<String>,
    /// `reviewerType`.
    pub reviewer_type: mg::Field<String>,
    /// `reviewers`.
    pub reviewers: mg::Field<Vec<super::UserSet>>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentReviewSettings: "microsoft.graph.assignmentReviewSettings", complex;
    access_review_timeout_behavior: "accessReviewTimeoutBehavior",
    duration_in_days: "durationInDays",
    is_access_recommendation_enabled: "isAccessRecommendationEnabled",
    is_agentic_experience_enabled: "isAgenticExperienceEnabled",
    is_approval_justification_required: "isApprovalJustificationRequired",
    is_enabled: "isEnabled",
    recurrence_type: "recurrenceType",
    reviewer_type: "reviewerType",
    reviewers: "reviewers",
    start_date_time: "startDateTime",
}
