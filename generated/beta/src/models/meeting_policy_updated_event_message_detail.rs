// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingPolicyUpdatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MeetingPolicyUpdatedEventMessageDetail "microsoft.graph.meetingPolicyUpdatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `meetingChatEnabled`: Boolean
    meeting_chat_enabled "meetingChatEnabled": bool,
    /// `meetingChatId`: String
    meeting_chat_id "meetingChatId": String,
}

mg::derived_from! { MeetingPolicyUpdatedEventMessageDetail: super::EventMessageDetail }
