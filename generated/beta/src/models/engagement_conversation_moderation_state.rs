// @generated
use crate::mg;

/// Enumeration `microsoft.graph.engagementConversationModerationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngagementConversationModerationState {
    /// `published` (0)
    Published,
    /// `pendingReview` (1)
    PendingReview,
    /// `dismissed` (2)
    Dismissed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    EngagementConversationModerationState: "microsoft.graph.engagementConversationModerationState";
    Published: "published" = 0,
    PendingReview: "pendingReview" = 1,
    Dismissed: "dismissed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
