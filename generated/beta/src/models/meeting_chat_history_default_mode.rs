// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingChatHistoryDefaultMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingChatHistoryDefaultMode {
    /// `none` (0)
    None,
    /// `all` (1)
    All,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingChatHistoryDefaultMode: "microsoft.graph.meetingChatHistoryDefaultMode";
    None: "none" = 0,
    All: "all" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
