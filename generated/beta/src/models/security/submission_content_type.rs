// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.submissionContentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmissionContentType {
    /// `email` (0)
    Email,
    /// `url` (1)
    Url,
    /// `file` (2)
    File,
    /// `app` (3)
    App,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SubmissionContentType: "microsoft.graph.security.submissionContentType";
    Email: "email" = 0,
    Url: "url" = 1,
    File: "file" = 2,
    App: "app" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
