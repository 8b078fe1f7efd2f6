// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationAppEvaluation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationAppEvaluation {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationAppEvaluation: "microsoft.graph.authenticationAppEvaluation";
    Success: "success" = 0,
    Failure: "failure" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
