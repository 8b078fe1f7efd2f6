// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelDescriptionUpdatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChannelDescriptionUpdatedEventMessageDetail "microsoft.graph.channelDescriptionUpdatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `channelDescription`: String
    channel_description "channelDescription": String,
    /// `channelId`: String
    channel_id "channelId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ChannelDescriptionUpdatedEventMessageDetail: super::EventMessageDetail }
