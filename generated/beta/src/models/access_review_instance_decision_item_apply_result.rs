// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessReviewInstanceDecisionItemApplyResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessReviewInstanceDecisionItemApplyResult {
    /// `new` (0)
    New,
    /// `appliedSuccessfully` (1)
    AppliedSuccessfully,
    /// `appliedWithUnknownFailure` (2)
    AppliedWithUnknownFailure,
    /// `appliedSuccessfullyButObjectNotFound` (3)
    AppliedSuccessfullyButObjectNotFound,
    /// `applyNotSupported` (4)
    ApplyNotSupported,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessReviewInstanceDecisionItemApplyResult: "microsoft.graph.accessReviewInstanceDecisionItemApplyResult";
    New: "new" = 0,
    AppliedSuccessfully: "appliedSuccessfully" = 1,
    AppliedWithUnknownFailure: "appliedWithUnknownFailure" = 2,
    AppliedSuccessfullyButObjectNotFound: "appliedSuccessfullyButObjectNotFound" = 3,
    ApplyNotSupported: "applyNotSupported" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
