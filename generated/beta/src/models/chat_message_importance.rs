// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessageImportance`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageImportance {
    /// `normal` (0)
    Normal,
    /// `high` (1)
    High,
    /// `urgent` (2)
    Urgent,
}

mg::enumeration! {
    ChatMessageImportance: "microsoft.graph.chatMessageImportance";
    Normal: "normal" = 0,
    High: "high" = 1,
    Urgent: "urgent" = 2,
}
