// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharedWithChannelTeamInfo`][reference], derived from
/// [`TeamInfo`](super::TeamInfo).
///
/// Requests: [`SharedWithChannelTeamInfoCollection`], for example
/// `graph.teams().id(id).primary_channel().shared_with_teams()`.
///
/// [`SharedWithChannelTeamInfoCollection`]: crate::requests::shared_with_channel_team_info::SharedWithChannelTeamInfoCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharedwithchannelteaminfo?view=graph-rest-beta
pub struct SharedWithChannelTeamInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isHostTeam`.
    pub is_host_team: mg::Field<bool>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedWithChannelTeamInfo: "microsoft.graph.sharedWithChannelTeamInfo", entity, base super::TeamInfo;
    display_name: "displayName",
    id: "id" key required,
    is_host_team: "isHostTeam",
    tenant_id: "tenantId",
}

mg::derived_from! { SharedWithChannelTeamInfo: super::TeamInfo, super::Entity }

impl SharedWithChannelTeamInfo {
    /// `allowedMembers`: many [`ConversationMember`](super::ConversationMember).
    pub const ALLOWED_MEMBERS: mg::Nav<
        SharedWithChannelTeamInfo,
        Vec<super::ConversationMember>,
    > = mg::Nav::new("allowedMembers");
    /// `team`: [`Team`](super::Team).
    pub const TEAM: mg::Nav<SharedWithChannelTeamInfo, super::Team> = mg::Nav::new(
        "team",
    );
}
