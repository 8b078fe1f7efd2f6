// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingChatMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingChatMode {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `limited` (2)
    Limited,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingChatMode: "microsoft.graph.meetingChatMode";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    Limited: "limited" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
