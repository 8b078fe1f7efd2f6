// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.submissionAdminReview`, a complex type.
    SubmissionAdminReview "microsoft.graph.security.submissionAdminReview" "complex";
    /// `reviewBy`: String
    review_by "reviewBy": String,
    /// `reviewDateTime`: DateTimeOffset
    review_date_time "reviewDateTime": mg::DateTimeOffset,
    /// `reviewResult`: microsoft.graph.security.submissionResultCategory
    review_result "reviewResult": mg::Open<super::SubmissionResultCategory>,
}
