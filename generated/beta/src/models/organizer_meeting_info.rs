// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organizerMeetingInfo`, an open complex type derived from `microsoft.graph.meetingInfo`.
    OrganizerMeetingInfo "microsoft.graph.organizerMeetingInfo" "complex open" : super::MeetingInfo;
    /// `allowConversationWithoutHost`: Boolean
    allow_conversation_without_host "allowConversationWithoutHost": bool,
    /// `organizer`: identitySet, not null
    organizer "organizer" "r": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { OrganizerMeetingInfo: super::MeetingInfo }
