// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentFilterEvaluationResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentFilterEvaluationResult {
    /// `unknown` (0)
    Unknown,
    /// `match` (1)
    Match,
    /// `notMatch` (2)
    NotMatch,
    /// `inconclusive` (3)
    Inconclusive,
    /// `failure` (4)
    Failure,
    /// `notEvaluated` (5)
    NotEvaluated,
}

mg::enumeration! {
    AssignmentFilterEvaluationResult: "microsoft.graph.assignmentFilterEvaluationResult";
    Unknown: "unknown" = 0,
    Match: "match" = 1,
    NotMatch: "notMatch" = 2,
    Inconclusive: "inconclusive" = 3,
    Failure: "failure" = 4,
    NotEvaluated: "notEvaluated" = 5,
}
