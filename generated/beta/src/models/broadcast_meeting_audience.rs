// @generated
use crate::mg;

/// Enumeration `microsoft.graph.broadcastMeetingAudience`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BroadcastMeetingAudience {
    /// `roleIsAttendee` (0)
    RoleIsAttendee,
    /// `organization` (1)
    Organization,
    /// `everyone` (2)
    Everyone,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BroadcastMeetingAudience: "microsoft.graph.broadcastMeetingAudience";
    RoleIsAttendee: "roleIsAttendee" = 0,
    Organization: "organization" = 1,
    Everyone: "everyone" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
