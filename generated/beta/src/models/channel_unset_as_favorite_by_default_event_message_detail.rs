// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChannelUnsetAsFavoriteByDefaultEventMessageDetail "microsoft.graph.channelUnsetAsFavoriteByDefaultEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `channelId`: String
    channel_id "channelId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ChannelUnsetAsFavoriteByDefaultEventMessageDetail: super::EventMessageDetail }
