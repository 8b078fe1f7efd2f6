// @generated
use crate::mg;

/// Complex type `microsoft.graph.messagePinnedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct MessagePinnedEventMessageDetail {
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessagePinnedEventMessageDetail: "microsoft.graph.messagePinnedEventMessageDetail", complex, base super::EventMessageDetail;
    event_date_time: "eventDateTime",
    initiator: "initiator",
}

mg::derived_from! { MessagePinnedEventMessageDetail: super::EventMessageDetail }
