// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tokenMeetingInfo`, a complex type derived from `microsoft.graph.meetingInfo`.
    TokenMeetingInfo "microsoft.graph.tokenMeetingInfo" "complex" : super::MeetingInfo;
    /// `allowConversationWithoutHost`: Boolean
    allow_conversation_without_host "allowConversationWithoutHost": bool,
    /// `token`: String, not null, masked in Debug
    token "token" "rs": String,
}

mg::derived_from! { TokenMeetingInfo: super::MeetingInfo }
