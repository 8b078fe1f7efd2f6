// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAppPublishingState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppPublishingState {
    /// `submitted` (0)
    Submitted,
    /// `rejected` (1)
    Rejected,
    /// `published` (2)
    Published,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppPublishingState: "microsoft.graph.teamsAppPublishingState";
    Submitted: "submitted" = 0,
    Rejected: "rejected" = 1,
    Published: "published" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
