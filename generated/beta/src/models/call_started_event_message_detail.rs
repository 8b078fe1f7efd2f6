// @generated
use crate::mg;

/// Complex type `microsoft.graph.callStartedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct CallStartedEventMessageDetail {
    /// `callEventType`.
    pub call_event_type: mg::Field<mg::Open<super::TeamworkCallEventType>>,
    /// `callId`.
    pub call_id: mg::Field<String>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallStartedEventMessageDetail: "microsoft.graph.callStartedEventMessageDetail", complex, base super::EventMessageDetail;
    call_event_type: "callEventType",
    call_id: "callId",
    initiator: "initiator",
}

mg::derived_from! { CallStartedEventMessageDetail: super::EventMessageDetail }
