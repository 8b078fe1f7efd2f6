// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelAddedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChannelAddedEventMessageDetail "microsoft.graph.channelAddedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `channelDisplayName`: String
    channel_display_name "channelDisplayName": String,
    /// `channelId`: String
    channel_id "channelId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ChannelAddedEventMessageDetail: super::EventMessageDetail }
