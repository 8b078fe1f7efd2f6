// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.submissionSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmissionSource {
    /// `user` (0)
    User,
    /// `administrator` (1)
    Administrator,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SubmissionSource: "microsoft.graph.security.submissionSource";
    User: "user" = 0,
    Administrator: "administrator" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
