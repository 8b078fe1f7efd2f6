// @generated
use crate::mg;

/// Enumeration `microsoft.graph.followupFlagStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FollowupFlagStatus {
    /// `notFlagged` (0)
    NotFlagged,
    /// `complete` (1)
    Complete,
    /// `flagged` (2)
    Flagged,
}

mg::enumeration! {
    FollowupFlagStatus: "microsoft.graph.followupFlagStatus";
    NotFlagged: "notFlagged" = 0,
    Complete: "complete" = 1,
    Flagged: "flagged" = 2,
}
