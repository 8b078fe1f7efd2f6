// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.submissionAdminReview`.
pub struct SubmissionAdminReview {
    /// `reviewBy`.
    pub review_by: mg::Field<String>,
    /// `reviewDateTime`.
    pub review_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reviewResult`.
    pub review_result: mg::Field<mg::Open<super::SubmissionResultCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubmissionAdminReview: "microsoft.graph.security.submissionAdminReview", complex;
    review_by: "reviewBy",
    review_date_time: "reviewDateTime",
    review_result: "reviewResult",
}
