// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/channel?view=graph-rest-beta>
    Channel "microsoft.graph.channel" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `email`: String
    email "email": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `isFavoriteByDefault`: Boolean
    is_favorite_by_default "isFavoriteByDefault": bool,
    /// `layoutType`: channelLayoutType
    layout_type "layoutType": mg::Open<super::ChannelLayoutType>,
    /// `membershipType`: channelMembershipType
    membership_type "membershipType": mg::Open<super::ChannelMembershipType>,
    /// `migrationMode`: migrationMode
    migration_mode "migrationMode": mg::Open<super::MigrationMode>,
    /// `moderationSettings`: channelModerationSettings
    moderation_settings "moderationSettings": mg::Boxed<super::ChannelModerationSettings>,
    /// `originalCreatedDateTime`: DateTimeOffset
    original_created_date_time "originalCreatedDateTime": mg::DateTimeOffset,
    /// `summary`: channelSummary
    summary "summary": mg::Boxed<super::ChannelSummary>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Channel: super::Entity }

impl Channel {
    /// `allMembers`: many `conversationMember`, contained
    pub const ALL_MEMBERS: mg::Nav<Channel, Vec<super::ConversationMember>> = mg::Nav::new(
        "allMembers",
    );
    /// `enabledApps`: many `teamsApp`
    pub const ENABLED_APPS: mg::Nav<Channel, Vec<super::TeamsApp>> = mg::Nav::new(
        "enabledApps",
    );
    /// `filesFolder`: `driveItem`, contained
    pub const FILES_FOLDER: mg::Nav<Channel, super::DriveItem> = mg::Nav::new(
        "filesFolder",
    );
    /// `joinedUsers`: many `conversationMember`, contained
    pub const JOINED_USERS: mg::Nav<Channel, Vec<super::ConversationMember>> = mg::Nav::new(
        "joinedUsers",
    );
    /// `members`: many `conversationMember`, contained
    pub const MEMBERS: mg::Nav<Channel, Vec<super::ConversationMember>> = mg::Nav::new(
        "members",
    );
    /// `messages`: many `chatMessage`, contained
    pub const MESSAGES: mg::Nav<Channel, Vec<super::ChatMessage>> = mg::Nav::new(
        "messages",
    );
    /// `planner`: `teamsChannelPlanner`, contained
    pub const PLANNER: mg::Nav<Channel, super::TeamsChannelPlanner> = mg::Nav::new(
        "planner",
    );
    /// `sharedWithTeams`: many `sharedWithChannelTeamInfo`, contained
    pub const SHARED_WITH_TEAMS: mg::Nav<
        Channel,
        Vec<super::SharedWithChannelTeamInfo>,
    > = mg::Nav::new("sharedWithTeams");
    /// `tabs`: many `teamsTab`, contained
    pub const TABS: mg::Nav<Channel, Vec<super::TeamsTab>> = mg::Nav::new("tabs");
}
