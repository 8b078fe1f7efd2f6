// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChannelSetAsFavoriteByDefaultEventMessageDetail "microsoft.graph.channelSetAsFavoriteByDefaultEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `channelId`: String
    channel_id "channelId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ChannelSetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail }
