// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentReviewSettings`, a complex type.
    AssignmentReviewSettings "microsoft.graph.assignmentReviewSettings" "complex";
    /// `accessReviewTimeoutBehavior`: accessReviewTimeoutBehavior
    access_review_timeout_behavior "accessReviewTimeoutBehavior": mg::Open<super::AccessReviewTimeoutBehavior>,
    /// `durationInDays`: Int32
    duration_in_days "durationInDays": i32,
    /// `isAccessRecommendationEnabled`: Boolean
    is_access_recommendation_enabled "isAccessRecommendationEnabled": bool,
    /// `isAgenticExperienceEnabled`: Boolean
    is_agentic_experience_enabled "isAgenticExperienceEnabled": bool,
    /// `isApprovalJustificationRequired`: Boolean
    is_approval_justification_required "isApprovalJustificationRequired": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `recurrenceType`: String
    recurrence_type "recurrenceType": String,
    /// `reviewerType`: String
    reviewer_type "reviewerType": String,
    /// `reviewers`: Collection(userSet)
    reviewers "reviewers": Vec<super::UserSet>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
