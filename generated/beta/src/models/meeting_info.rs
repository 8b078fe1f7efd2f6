// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingInfo`, an abstract complex type.
    MeetingInfo "microsoft.graph.meetingInfo" "complex abstract" => MeetingInfoKind;
    /// `allowConversationWithoutHost`: Boolean
    allow_conversation_without_host "allowConversationWithoutHost": bool,
}

/// The types derived from `microsoft.graph.meetingInfo`.
#[non_exhaustive]
pub enum MeetingInfoKind {
    JoinMeetingIdMeetingInfo(Box<super::JoinMeetingIdMeetingInfo>),
    OrganizerMeetingInfo(Box<super::OrganizerMeetingInfo>),
    TokenMeetingInfo(Box<super::TokenMeetingInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<MeetingInfo>),
}

mg::family! {
    MeetingInfo => MeetingInfoKind;
    JoinMeetingIdMeetingInfo(super::JoinMeetingIdMeetingInfo),
    OrganizerMeetingInfo(super::OrganizerMeetingInfo),
    TokenMeetingInfo(super::TokenMeetingInfo),
}
