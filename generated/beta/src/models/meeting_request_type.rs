// @generated
use crate::mg;

/// Enumeration `microsoft.graph.meetingRequestType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingRequestType {
    /// `none` (0)
    None,
    /// `newMeetingRequest` (1)
    NewMeetingRequest,
    /// `fullUpdate` (65536)
    FullUpdate,
    /// `informationalUpdate` (131072)
    InformationalUpdate,
    /// `silentUpdate` (262144)
    SilentUpdate,
    /// `outdated` (524288)
    Outdated,
    /// `principalWantsCopy` (1048576)
    PrincipalWantsCopy,
}

mg::enumeration! {
    MeetingRequestType: "microsoft.graph.meetingRequestType";
    None: "none" = 0,
    NewMeetingRequest: "newMeetingRequest" = 1,
    FullUpdate: "fullUpdate" = 65536,
    InformationalUpdate: "informationalUpdate" = 131072,
    SilentUpdate: "silentUpdate" = 262144,
    Outdated: "outdated" = 524288,
    PrincipalWantsCopy: "principalWantsCopy" = 1048576,
}
