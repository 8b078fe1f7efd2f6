// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingLiveShareOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingLiveShareOptions {
    /// `enabled` (0)
    Enabled,
    /// `disabled` (1)
    Disabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingLiveShareOptions: "microsoft.graph.meetingLiveShareOptions";
    Enabled: "enabled" = 0,
    Disabled: "disabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
