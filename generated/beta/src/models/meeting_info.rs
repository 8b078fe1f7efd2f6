// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.meetingInfo`.
pub struct MeetingInfo {
    /// `allowConversationWithoutHost`.
    pub allow_conversation_without_host: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingInfo: "microsoft.graph.meetingInfo", complex abstract, family MeetingInfoKind;
    allow_conversation_without_host: "allowConversationWithoutHost",
}

/// The types derived from [`MeetingInfo`].
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
