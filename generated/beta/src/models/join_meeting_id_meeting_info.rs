// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.joinMeetingIdMeetingInfo`, an open complex type derived from `microsoft.graph.meetingInfo`.
    JoinMeetingIdMeetingInfo "microsoft.graph.joinMeetingIdMeetingInfo" "complex open" : super::MeetingInfo;
    /// `allowConversationWithoutHost`: Boolean
    allow_conversation_without_host "allowConversationWithoutHost": bool,
    /// `joinMeetingId`: String, not null
    join_meeting_id "joinMeetingId" "r": String,
    /// `passcode`: String, masked in Debug
    passcode "passcode" "s": String,
}

mg::derived_from! { JoinMeetingIdMeetingInfo: super::MeetingInfo }
