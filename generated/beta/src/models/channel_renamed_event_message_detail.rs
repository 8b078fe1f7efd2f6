// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelRenamedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChannelRenamedEventMessageDetail "microsoft.graph.channelRenamedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `channelDisplayName`: String
    channel_display_name "channelDisplayName": String,
    /// `channelId`: String
    channel_id "channelId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ChannelRenamedEventMessageDetail: super::EventMessageDetail }
