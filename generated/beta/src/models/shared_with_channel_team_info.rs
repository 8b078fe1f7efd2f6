// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedWithChannelTeamInfo`, an entity type derived from `microsoft.graph.teamInfo`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharedwithchannelteaminfo?view=graph-rest-beta>
    SharedWithChannelTeamInfo "microsoft.graph.sharedWithChannelTeamInfo" "entity" : super::TeamInfo;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isHostTeam`: Boolean
    is_host_team "isHostTeam": bool,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { SharedWithChannelTeamInfo: super::TeamInfo, super::Entity }

impl SharedWithChannelTeamInfo {
    /// `allowedMembers`: many `conversationMember`
    pub const ALLOWED_MEMBERS: mg::Nav<
        SharedWithChannelTeamInfo,
        Vec<super::ConversationMember>,
    > = mg::Nav::new("allowedMembers");
    /// `team`: `team`
    pub const TEAM: mg::Nav<SharedWithChannelTeamInfo, super::Team> = mg::Nav::new(
        "team",
    );
}
