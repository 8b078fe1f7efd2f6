// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callEndedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    CallEndedEventMessageDetail "microsoft.graph.callEndedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `callDuration`: Duration
    call_duration "callDuration": mg::Duration,
    /// `callEventType`: teamworkCallEventType
    call_event_type "callEventType": mg::Open<super::TeamworkCallEventType>,
    /// `callId`: String
    call_id "callId": String,
    /// `callParticipants`: Collection(callParticipantInfo)
    call_participants "callParticipants": Vec<super::CallParticipantInfo>,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { CallEndedEventMessageDetail: super::EventMessageDetail }
