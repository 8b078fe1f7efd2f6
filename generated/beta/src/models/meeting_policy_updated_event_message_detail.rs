// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingPolicyUpdatedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct MeetingPolicyUpdatedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `meetingChatEnabled`.
    pub meeting_chat_enabled: mg::Field<bool>,
    /// `meetingChatId`.
    pub meeting_chat_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingPolicyUpdatedEventMessageDetail: "microsoft.graph.meetingPolicyUpdatedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    meeting_chat_enabled: "meetingChatEnabled",
    meeting_chat_id: "meetingChatId",
}

mg::derived_from! { MeetingPolicyUpdatedEventMessageDetail: super::EventMessageDetail }
