// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.submissionClientSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmissionClientSource {
    /// `microsoft` (0)
    Microsoft,
    /// `other` (1)
    Other,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SubmissionClientSource: "microsoft.graph.security.submissionClientSource";
    Microsoft: "microsoft" = 0,
    Other: "other" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
