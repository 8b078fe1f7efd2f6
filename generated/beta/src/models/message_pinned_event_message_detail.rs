// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messagePinnedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MessagePinnedEventMessageDetail "microsoft.graph.messagePinnedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { MessagePinnedEventMessageDetail: super::EventMessageDetail }
