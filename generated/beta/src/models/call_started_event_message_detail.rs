// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callStartedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    CallStartedEventMessageDetail "microsoft.graph.callStartedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `callEventType`: teamworkCallEventType
    call_event_type "callEventType": mg::Open<super::TeamworkCallEventType>,
    /// `callId`: String
    call_id "callId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { CallStartedEventMessageDetail: super::EventMessageDetail }
