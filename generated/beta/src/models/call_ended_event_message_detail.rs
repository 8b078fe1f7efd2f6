// @generated
use crate::mg;

/// Complex type `microsoft.graph.callEndedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct CallEndedEventMessageDetail {
    /// `callDuration`.
    pub call_duration: mg::Field<mg::Duration>,
    /// `callEventType`.
    pub call_event_type: mg::Field<mg::Open<super::TeamworkCallEventType>>,
    /// `callId`.
    pub call_id: mg::Field<String>,
    /// `callParticipants`.
    pub call_participants: mg::Field<Vec<super::CallParticipantInfo>>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallEndedEventMessageDetail: "microsoft.graph.callEndedEventMessageDetail", complex, base super::EventMessageDetail;
    call_duration: "callDuration",
    call_event_type: "callEventType",
    call_id: "callId",
    call_participants: "callParticipants",
    initiator: "initiator",
}

mg::derived_from! { CallEndedEventMessageDetail: super::EventMessageDetail }
