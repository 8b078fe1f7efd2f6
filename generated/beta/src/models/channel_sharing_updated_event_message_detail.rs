// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelSharingUpdatedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChannelSharingUpdatedEventMessageDetail "microsoft.graph.channelSharingUpdatedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
    /// `ownerTeamId`: String
    owner_team_id "ownerTeamId": String,
    /// `ownerTenantId`: String
    owner_tenant_id "ownerTenantId": String,
    /// `sharedChannelId`: String
    shared_channel_id "sharedChannelId": String,
}

mg::derived_from! { ChannelSharingUpdatedEventMessageDetail: super::EventMessageDetail }
