// @generated
use crate::mg;

/// Entity type [`microsoft.graph.channel`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ChannelCollection`](crate::requests::channel::ChannelCollection), for example
/// `graph.teams().id(id).channels()`.
///
/// Operations: `archive`, `complete_migration`, `does_user_have_access`, `provision_email`,
/// `remove_email`, `start_migration`, `unarchive`, `all_messages` and 2 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/channel?view=graph-rest-beta
pub struct Channel {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isArchived`.
    pub is_archived: mg::Field<bool>,
    /// `isFavoriteByDefault`.
    pub is_favorite_by_default: mg::Field<bool>,
    /// `layoutType`.
    pub layout_type: mg::Field<mg::Open<super::ChannelLayoutType>>,
    /// `membershipType`.
    pub membership_type: mg::Field<mg::Open<super::ChannelMembershipType>>,
    /// `migrationMode`.
    pub migration_mode: mg::Field<mg::Open<super::MigrationMode>>,
    /// `moderationSettings`.
    pub moderation_settings: mg::Field<mg::Boxed<super::ChannelModerationSettings>>,
    /// `originalCreatedDateTime`.
    pub original_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `summary`.
    pub summary: mg::Field<mg::Boxed<super::ChannelSummary>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Channel: "microsoft.graph.channel", entity, base super::Entity;
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    email: "email",
    id: "id" key required,
    is_archived: "isArchived",
    is_favorite_by_default: "isFavoriteByDefault",
    layout_type: "layoutType",
    membership_type: "membershipType",
    migration_mode: "migrationMode",
    moderation_settings: "moderationSettings",
    original_created_date_time: "originalCreatedDateTime",
    summary: "summary",
    tenant_id: "tenantId",
    web_url: "webUrl",
}

mg::derived_from! { Channel: super::Entity }

impl Channel {
    /// `allMembers`: many [`ConversationMember`](super::ConversationMember).
    pub const ALL_MEMBERS: mg::Nav<Channel, Vec<super::ConversationMember>> = mg::Nav::new(
        "allMembers",
    );
    /// `enabledApps`: many [`TeamsApp`](super::TeamsApp).
    pub const ENABLED_APPS: mg::Nav<Channel, Vec<super::TeamsApp>> = mg::Nav::new(
        "enabledApps",
    );
    /// `filesFolder`: [`DriveItem`](super::DriveItem).
    pub const FILES_FOLDER: mg::Nav<Channel, super::DriveItem> = mg::Nav::new(
        "filesFolder",
    );
    /// `joinedUsers`: many [`ConversationMember`](super::ConversationMember).
    pub const JOINED_USERS: mg::Nav<Channel, Vec<super::ConversationMember>> = mg::Nav::new(
        "joinedUsers",
    );
    /// `members`: many [`ConversationMember`](super::ConversationMember).
    pub const MEMBERS: mg::Nav<Channel, Vec<super::ConversationMember>> = mg::Nav::new(
        "members",
    );
    /// `messages`: many [`ChatMessage`](super::ChatMessage).
    pub const MESSAGES: mg::Nav<Channel, Vec<super::ChatMessage>> = mg::Nav::new(
        "messages",
    );
    /// `planner`: [`TeamsChannelPlanner`](super::TeamsChannelPlanner).
    pub const PLANNER: mg::Nav<Channel, super::TeamsChannelPlanner> = mg::Nav::new(
        "planner",
    );
    /// `sharedWithTeams`: many [`SharedWithChannelTeamInfo`](super::SharedWithChannelTeamInfo).
    pub const SHARED_WITH_TEAMS: mg::Nav<
        Channel,
        Vec<super::SharedWithChannelTeamInfo>,
    > = mg::Nav::new("sharedWithTeams");
    /// `tabs`: many [`TeamsTab`](super::TeamsTab).
    pub const TABS: mg::Nav<Channel, Vec<super::TeamsTab>> = mg::Nav::new("tabs");
}
