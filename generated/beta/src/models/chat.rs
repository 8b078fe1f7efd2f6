// @generated
use crate::mg;

/// Entity type [`microsoft.graph.chat`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ChatCollection`](crate::requests::chat::ChatCollection), for example
/// `graph.chats()`.
///
/// Operations: `complete_migration`, `hide_for_user`, `mark_chat_read_for_user`,
/// `mark_chat_unread_for_user`, `remove_all_access_for_user`, `send_activity_notification`,
/// `start_migration`, `unhide_for_user` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-beta
pub struct Chat {
    /// `chatType`. Never null.
    pub chat_type: mg::Field<mg::Open<super::ChatType>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isHiddenForAllMembers`.
    pub is_hidden_for_all_members: mg::Field<bool>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `migrationMode`.
    pub migration_mode: mg::Field<mg::Open<super::MigrationMode>>,
    /// `onlineMeetingInfo`.
    pub online_meeting_info: mg::Field<mg::Boxed<super::TeamworkOnlineMeetingInfo>>,
    /// `originalCreatedDateTime`.
    pub original_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `topic`.
    pub topic: mg::Field<String>,
    /// `viewpoint`.
    pub viewpoint: mg::Field<mg::Boxed<super::ChatViewpoint>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Chat: "microsoft.graph.chat", entity, base super::Entity;
    chat_type: "chatType" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_hidden_for_all_members: "isHiddenForAllMembers",
    last_updated_date_time: "lastUpdatedDateTime",
    migration_mode: "migrationMode",
    online_meeting_info: "onlineMeetingInfo",
    original_created_date_time: "originalCreatedDateTime",
    tenant_id: "tenantId",
    topic: "topic",
    viewpoint: "viewpoint",
    web_url: "webUrl",
}

mg::derived_from! { Chat: super::Entity }

impl Chat {
    /// `installedApps`: many [`TeamsAppInstallation`](super::TeamsAppInstallation).
    pub const INSTALLED_APPS: mg::Nav<Chat, Vec<super::TeamsAppInstallation>> = mg::Nav::new(
        "installedApps",
    );
    /// `lastMessagePreview`: [`ChatMessageInfo`](super::ChatMessageInfo).
    pub const LAST_MESSAGE_PREVIEW: mg::Nav<Chat, super::ChatMessageInfo> = mg::Nav::new(
        "lastMessagePreview",
    );
    /// `members`: many [`ConversationMember`](super::ConversationMember).
    pub const MEMBERS: mg::Nav<Chat, Vec<super::ConversationMember>> = mg::Nav::new(
        "members",
    );
    /// `messages`: many [`ChatMessage`](super::ChatMessage).
    pub const MESSAGES: mg::Nav<Chat, Vec<super::ChatMessage>> = mg::Nav::new(
        "messages",
    );
    /// `operations`: many [`TeamsAsyncOperation`](super::TeamsAsyncOperation).
    pub const OPERATIONS: mg::Nav<Chat, Vec<super::TeamsAsyncOperation>> = mg::Nav::new(
        "operations",
    );
    /// `permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](super::ResourceSpecificPermissionGrant).
    pub const PERMISSION_GRANTS: mg::Nav<
        Chat,
        Vec<super::ResourceSpecificPermissionGrant>,
    > = mg::Nav::new("permissionGrants");
    /// `pinnedMessages`: many [`PinnedChatMessageInfo`](super::PinnedChatMessageInfo).
    pub const PINNED_MESSAGES: mg::Nav<Chat, Vec<super::PinnedChatMessageInfo>> = mg::Nav::new(
        "pinnedMessages",
    );
    /// `tabs`: many [`TeamsTab`](super::TeamsTab).
    pub const TABS: mg::Nav<Chat, Vec<super::TeamsTab>> = mg::Nav::new("tabs");
    /// `targetedMessages`: many [`TargetedChatMessage`](super::TargetedChatMessage).
    pub const TARGETED_MESSAGES: mg::Nav<Chat, Vec<super::TargetedChatMessage>> = mg::Nav::new(
        "targetedMessages",
    );
}
