// @generated
use crate::mg;

/// Enumeration `microsoft.graph.consentRequestFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsentRequestFilterByCurrentUserOptions {
    /// `reviewer` (0)
    Reviewer,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ConsentRequestFilterByCurrentUserOptions: "microsoft.graph.consentRequestFilterByCurrentUserOptions";
    Reviewer: "reviewer" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
