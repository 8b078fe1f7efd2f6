// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingAudience`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingAudience {
    /// `everyone` (0)
    Everyone,
    /// `organization` (1)
    Organization,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MeetingAudience: "microsoft.graph.meetingAudience";
    Everyone: "everyone" = 0,
    Organization: "organization" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
