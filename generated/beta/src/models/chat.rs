// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-beta>
    Chat "microsoft.graph.chat" "entity" : super::Entity;
    /// `chatType`: chatType, not null
    chat_type "chatType" "r": mg::Open<super::ChatType>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isHiddenForAllMembers`: Boolean
    is_hidden_for_all_members "isHiddenForAllMembers": bool,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `migrationMode`: migrationMode
    migration_mode "migrationMode": mg::Open<super::MigrationMode>,
    /// `onlineMeetingInfo`: teamworkOnlineMeetingInfo
    online_meeting_info "onlineMeetingInfo": mg::Boxed<super::TeamworkOnlineMeetingInfo>,
    /// `originalCreatedDateTime`: DateTimeOffset
    original_created_date_time "originalCreatedDateTime": mg::DateTimeOffset,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `topic`: String
    topic "topic": String,
    /// `viewpoint`: chatViewpoint
    viewpoint "viewpoint": mg::Boxed<super::ChatViewpoint>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Chat: super::Entity }

impl Chat {
    /// `installedApps`: many `teamsAppInstallation`, contained
    pub const INSTALLED_APPS: mg::Nav<Chat, Vec<super::TeamsAppInstallation>> = mg::Nav::new(
        "installedApps",
    );
    /// `lastMessagePreview`: `chatMessageInfo`, contained
    pub const LAST_MESSAGE_PREVIEW: mg::Nav<Chat, super::ChatMessageInfo> = mg::Nav::new(
        "lastMessagePreview",
    );
    /// `members`: many `conversationMember`, contained
    pub const MEMBERS: mg::Nav<Chat, Vec<super::ConversationMember>> = mg::Nav::new(
        "members",
    );
    /// `messages`: many `chatMessage`, contained
    pub const MESSAGES: mg::Nav<Chat, Vec<super::ChatMessage>> = mg::Nav::new(
        "messages",
    );
    /// `operations`: many `teamsAsyncOperation`, contained
    pub const OPERATIONS: mg::Nav<Chat, Vec<super::TeamsAsyncOperation>> = mg::Nav::new(
        "operations",
    );
    /// `permissionGrants`: many `resourceSpecificPermissionGrant`, contained
    pub const PERMISSION_GRANTS: mg::Nav<
        Chat,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `pinnedMessages`: many `pinnedChatMessageInfo`, contained
    pub const PINNED_MESSAGES: mg::Nav<Chat, Vec<super::PinnedChatMessageInfo>> = mg::Nav::new(
        "pinnedMessages",
    );
    /// `tabs`: many `teamsTab`, contained
    pub const TABS: mg::Nav<Chat, Vec<super::TeamsTab>> = mg::Nav::new("tabs");
    /// `targetedMessages`: many `targetedChatMessage`, contained
    pub const TARGETED_MESSAGES: mg::Nav<Chat, Vec<super::TargetedChatMessage>> = mg::Nav::new(
        "targetedMessages",
    );
}
