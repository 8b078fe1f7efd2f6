// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageUnpinnedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    MessageUnpinnedEventMessageDetail "microsoft.graph.messageUnpinnedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { MessageUnpinnedEventMessageDetail: super::EventMessageDetail }
