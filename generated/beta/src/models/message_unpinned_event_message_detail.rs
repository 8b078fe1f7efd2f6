// @generated
use crate::mg;

/// Complex type `microsoft.graph.messageUnpinnedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct MessageUnpinnedEventMessageDetail {
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
    MessageUnpinnedEventMessageDetail: "microsoft.graph.messageUnpinnedEventMessageDetail", complex, base super::EventMessageDetail;
    event_date_time: "eventDateTime",
    initiator: "initiator",
}

mg::derived_from! { MessageUnpinnedEventMessageDetail: super::EventMessageDetail }
