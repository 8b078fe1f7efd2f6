// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingMessageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingMessageType {
    /// `none` (0)
    None,
    /// `meetingRequest` (1)
    MeetingRequest,
    /// `meetingCancelled` (2)
    MeetingCancelled,
    /// `meetingAccepted` (3)
    MeetingAccepted,
    /// `meetingTentativelyAccepted` (4)
    MeetingTentativelyAccepted,
    /// `meetingDeclined` (5)
    MeetingDeclined,
}

mg::enumeration! {
    MeetingMessageType: "microsoft.graph.meetingMessageType";
    None: "none" = 0,
    MeetingRequest: "meetingRequest" = 1,
    MeetingCancelled: "meetingCancelled" = 2,
    MeetingAccepted: "meetingAccepted" = 3,
    MeetingTentativelyAccepted: "meetingTentativelyAccepted" = 4,
    MeetingDeclined: "meetingDeclined" = 5,
}
