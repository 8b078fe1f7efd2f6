// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelSharingUpdatedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ChannelSharingUpdatedEventMessageDetail {
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `ownerTeamId`.
    pub owner_team_id: mg::Field<String>,
    /// `ownerTenantId`.
    pub owner_tenant_id: mg::Field<String>,
    /// `sharedChannelId`.
    pub shared_channel_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChannelSharingUpdatedEventMessageDetail: "microsoft.graph.channelSharingUpdatedEventMessageDetail", complex, base super::EventMessageDetail;
    initiator: "initiator",
    owner_team_id: "ownerTeamId",
    owner_tenant_id: "ownerTenantId",
    shared_channel_id: "sharedChannelId",
}

mg::derived_from! { ChannelSharingUpdatedEventMessageDetail: super::EventMessageDetail }
