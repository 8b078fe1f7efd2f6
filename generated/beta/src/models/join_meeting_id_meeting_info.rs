// @generated
use crate::mg;

/// Open complex type `microsoft.graph.joinMeetingIdMeetingInfo`, derived from
/// [`MeetingInfo`](super::MeetingInfo).
pub struct JoinMeetingIdMeetingInfo {
    /// `allowConversationWithoutHost`.
    pub allow_conversation_without_host: mg::Field<bool>,
    /// `joinMeetingId`. Never null.
    pub join_meeting_id: mg::Field<String>,
    /// `passcode`. Secret: masked in `Debug`.
    pub passcode: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    JoinMeetingIdMeetingInfo: "microsoft.graph.joinMeetingIdMeetingInfo", complex open, base super::MeetingInfo;
    allow_conversation_without_host: "allowConversationWithoutHost",
    join_meeting_id: "joinMeetingId" required,
    passcode: "passcode" secret,
}

mg::derived_from! { JoinMeetingIdMeetingInfo: super::MeetingInfo }
