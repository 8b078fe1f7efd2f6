// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.chat`, by its URL.
    ///
    /// For example `/chats/{chat-id}`.
    ChatResource(mg::One<models::Chat>)
}

impl ChatResource {
    /// `…/installedApps`: many `teamsAppInstallation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsAppInstallation.ReadForChat**, **TeamsAppInstallation.ReadWriteSelfForChat**, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteAndConsentForChat, TeamsAppInstallation.ReadWriteAndConsentSelfForChat, TeamsAppInstallation.ReadWriteForChat | **TeamsAppInstallation.ReadForChat.All**, **TeamsAppInstallation.ReadWriteSelfForChat.All**, TeamsAppInstallation.Read.Chat, Chat.Manage.Chat, TeamsAppInstallation.ManageSelectedForChat.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadWriteAndConsentForChat.All, TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All, TeamsAppInstallation.ReadWriteForChat.All |
    /// | `GET …/{id}` | **TeamsAppInstallation.ReadForChat**, **TeamsAppInstallation.ReadWriteSelfForChat**, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteForChat | **TeamsAppInstallation.ReadForChat.All**, **TeamsAppInstallation.ReadWriteSelfForChat.All**, TeamsAppInstallation.Read.Chat, Chat.Manage.Chat, TeamsAppInstallation.ManageSelectedForChat.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadWriteForChat.All |
    /// | `POST` | **TeamsAppInstallation.ReadWriteSelfForChat**, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteAndConsentForChat, TeamsAppInstallation.ReadWriteAndConsentSelfForChat, TeamsAppInstallation.ReadWriteForChat | **TeamsAppInstallation.ReadWriteSelfForChat.All**, Chat.Manage.Chat, TeamsAppInstallation.ManageSelectedForChat.All, TeamsAppInstallation.ReadWriteAndConsentForChat.All, TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All, TeamsAppInstallation.ReadWriteForChat.All |
    /// | `DELETE …/{id}` | **TeamsAppInstallation.ReadWriteSelfForChat**, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteForChat | **TeamsAppInstallation.ReadWriteSelfForChat.All**, Chat.Manage.Chat, TeamsAppInstallation.ManageSelectedForChat.All, TeamsAppInstallation.ReadWriteForChat.All |
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::teams_app_installation::TeamsAppInstallationCollection {
        mg::to(self, "installedApps")
    }

    /// `…/lastMessagePreview`: `chatMessageInfo`
    #[inline]
    pub fn last_message_preview(
        &self,
    ) -> requests::chat_message_info::ChatMessageInfoResource {
        mg::to(self, "lastMessagePreview")
    }

    /// `…/members`: many `conversationMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/chats/{id}/members` | **Chat.ReadBasic**, **ChatMember.ReadWrite**, Chat.Read, Chat.ReadWrite, ChatMember.Read | **Chat.Manage.Chat**, **ChatMember.Read.All**, ChatMember.Read.Chat, Chat.ReadBasic.All, ChatMember.ReadWrite.All, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET` `/users/{id}/chats/{id}/members` | **ChatMember.Read**, Chat.Read, Chat.ReadBasic, Chat.ReadWrite, ChatMember.ReadWrite | **ChatMember.Read.All**, ChatMember.Read.Chat, Chat.Manage.Chat, Chat.ReadBasic.All, ChatMember.ReadWrite.All, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET …/{id}` `/chats/{id}/members/{id}` | **Chat.ReadBasic**, **ChatMember.ReadWrite**, Chat.Read, Chat.ReadWrite, ChatMember.Read | **ChatMember.Read.All**, **ChatMember.ReadWrite.All**, ChatMember.Read.Chat, TeamMember.Read.Group, Chat.Manage.Chat, Chat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET …/{id}` `/users/{id}/chats/{id}/members/{id}` | **ChatMember.Read**, Chat.Read, Chat.ReadBasic, Chat.ReadWrite, ChatMember.ReadWrite | **ChatMember.Read.Chat**, Chat.Manage.Chat, Chat.ReadBasic.All, ChatMember.Read.All, ChatMember.ReadWrite.All, Chat.Read.All, Chat.ReadWrite.All |
    /// | `POST` | **ChatMember.ReadWrite**, Chat.ReadWrite | **Chat.Manage.Chat**, ChatMember.ReadWrite.All, Chat.ReadWrite.All |
    /// | `DELETE …/{id}` | **ChatMember.ReadWrite** | **ChatMember.ReadWrite.All**, Chat.Manage.Chat |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "members")
    }

    /// `…/messages`: many `chatMessage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Chat.Read**, Chat.ReadWrite | **ChatMessage.Read.Chat**, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET …/{id}` `/chats/{id}/messages/{id}` | **Chat.Read**, **Chat.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **ChatMessage.Read.Chat**, Group.Read.All, Chat.Read.All, Group.ReadWrite.All |
    /// | `GET …/{id}` `/me/chats/{id}/messages/{id}` | **Chat.Read**, Chat.ReadWrite, Group.Read.All, Group.ReadWrite.All | **ChatMessage.Read.Chat**, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET …/{id}` `/users/{id}/chats/{id}/messages/{id}` | **Chat.Read**, Chat.ReadWrite, Group.Read.All, Group.ReadWrite.All | **ChatMessage.Read.Chat**, Group.Read.All, Chat.Read.All, Chat.ReadWrite.All, Group.ReadWrite.All |
    /// | `POST` | **ChatMessage.Send**, Chat.ReadWrite, Group.ReadWrite.All | Teamwork.Migrate.All |
    /// | `PATCH …/{id}` | **Chat.ReadWrite**, Group.ReadWrite.All | **Chat.UpdatePolicyViolation.All**, Teamwork.Migrate.All, Chat.ReadWrite.All, Group.ReadWrite.All |
    #[inline]
    pub fn messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::to(self, "messages")
    }

    /// `…/operations`: many `teamsAsyncOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Chat.ReadBasic**, Chat.Read, Chat.ReadWrite | **ChatSettings.Read.Chat**, ChatSettings.ReadWrite.Chat, Chat.Manage.Chat, Chat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All |
    /// | `GET …/{id}` | **Chat.ReadBasic**, Chat.Read, Chat.ReadWrite | **ChatSettings.Read.Chat**, ChatSettings.ReadWrite.Chat, Chat.Manage.Chat, Chat.ReadBasic.All, Chat.Read.All, Chat.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_async_operation::TeamsAsyncOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/permissionGrants`: many `resourceSpecificPermissionGrant`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ResourceSpecificPermissionGrant.ReadForChat**, TeamsAppInstallation.ReadForChat, TeamsAppInstallation.ReadWriteSelfForChat, TeamsAppInstallation.ManageSelectedForChat, TeamsAppInstallation.ReadWriteForChat | **TeamsAppInstallation.Read.Chat**, Chat.Manage.Chat, TeamsAppInstallation.ManageSelectedForChat.All, TeamsAppInstallation.Read.All, TeamsAppInstallation.ReadForChat.All, TeamsAppInstallation.ReadWriteForChat.All, TeamsAppInstallation.ReadWriteSelfForChat.All, ResourceSpecificPermissionGrant.ReadForChat.All |
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "permissionGrants")
    }

    /// `…/pinnedMessages`: many `pinnedChatMessageInfo`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Chat.Read**, Chat.ReadWrite | **ChatMessage.Read.All**, **Chat.ReadWrite.All**, Chat.Read.All |
    /// | `POST` | **ChatMessage.Send**, Chat.ReadWrite | **Chat.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Chat.ReadWrite** | **Chat.ReadWrite.All** |
    #[inline]
    pub fn pinned_messages(
        &self,
    ) -> requests::pinned_chat_message_info::PinnedChatMessageInfoCollection {
        mg::to(self, "pinnedMessages")
    }

    /// `…/tabs`: many `teamsTab`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamsTab.Read.All**, TeamsTab.ReadWriteForChat, TeamsTab.ReadWriteSelfForChat, TeamsTab.ReadWrite.All | **TeamsTab.Read.All**, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForChat.All, TeamsTab.ReadWriteSelfForChat.All |
    /// | `GET …/{id}` | **TeamsTab.ReadWriteSelfForChat**, **TeamsTab.Read.All**, TeamsTab.ReadWriteForChat, TeamsTab.ReadWrite.All | **TeamsTab.Read.All**, **TeamsTab.ReadWriteSelfForChat.All**, TeamsTab.Read.Chat, TeamsTab.ReadWrite.Chat, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForChat.All |
    /// | `POST` | **TeamsTab.Create**, TeamsTab.ReadWriteForChat, TeamsTab.ReadWriteSelfForChat, TeamsTab.ReadWrite.All | **TeamsTab.Create**, TeamsTab.Create.Chat, TeamsTab.ReadWrite.Chat, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForChat.All, TeamsTab.ReadWriteSelfForChat.All |
    /// | `PATCH …/{id}` | **TeamsTab.ReadWriteSelfForChat**, TeamsTab.ReadWriteForChat, TeamsTab.ReadWrite.All | **TeamsTab.ReadWriteSelfForChat.All**, TeamsTab.ReadWrite.Chat, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForChat |
    /// | `DELETE …/{id}` | **TeamsTab.ReadWriteSelfForChat**, TeamsTab.ReadWriteForChat, TeamsTab.ReadWrite.All | **TeamsTab.ReadWriteSelfForChat.All**, TeamsTab.Delete.Chat, TeamsTab.ReadWrite.Chat, TeamsTab.ReadWrite.All, TeamsTab.ReadWriteForChat |
    #[inline]
    pub fn tabs(&self) -> requests::teams_tab::TeamsTabCollection {
        mg::to(self, "tabs")
    }

    /// `…/targetedMessages`: many `targetedChatMessage`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `DELETE …/{id}` | **TeamworkTargetedMessage.ReadWrite** |
    #[inline]
    pub fn targeted_messages(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageCollection {
        mg::to(self, "targetedMessages")
    }

    /// `POST …/completeMigration`
    ///
    /// | application |
    /// |-|
    /// | **Teamwork.Migrate.All** |
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        mg::Path::action(self, "completeMigration")
    }

    /// `POST …/hideForUser`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Chat.ReadWrite** |
    #[inline]
    pub fn hide_for_user(&self, parameters: HideForUser) -> mg::Request<()> {
        mg::Path::action_with(self, "hideForUser", &parameters)
    }

    /// `POST …/markChatReadForUser`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Chat.ReadWrite** |
    #[inline]
    pub fn mark_chat_read_for_user(
        &self,
        parameters: MarkChatReadForUser,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "markChatReadForUser", &parameters)
    }

    /// `POST …/markChatUnreadForUser`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Chat.ReadWrite** |
    #[inline]
    pub fn mark_chat_unread_for_user(
        &self,
        parameters: MarkChatUnreadForUser,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "markChatUnreadForUser", &parameters)
    }

    /// `POST …/removeAllAccessForUser`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Chat.ReadWrite.All** |
    #[inline]
    pub fn remove_all_access_for_user(
        &self,
        parameters: RemoveAllAccessForUser,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "removeAllAccessForUser", &parameters)
    }

    /// `POST …/sendActivityNotification`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsActivity.Send** | **TeamsActivity.Send.Chat**, TeamsActivity.Send |
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendActivityNotification", &parameters)
    }

    /// `POST …/startMigration`
    ///
    /// | application |
    /// |-|
    /// | **Teamwork.Migrate.All** |
    #[inline]
    pub fn start_migration(&self, parameters: StartMigration) -> mg::Request<()> {
        mg::Path::action_with(self, "startMigration", &parameters)
    }

    /// `POST …/unhideForUser`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Chat.ReadWrite** |
    #[inline]
    pub fn unhide_for_user(&self, parameters: UnhideForUser) -> mg::Request<()> {
        mg::Path::action_with(self, "unhideForUser", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.chat`, by its URL.
    ///
    /// For example `/chats`.
    ChatCollection(mg::Many<models::Chat, ChatResource>)
}

impl ChatCollection {
    /// `GET …/allMessages`
    #[inline]
    pub fn all_messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::Builder::at(mg::Path::call(self, "allMessages"))
    }

    /// `GET …/getAllMessages`
    ///
    /// | application |
    /// |-|
    /// | **Chat.Read.All**, Chat.ReadWrite.All |
    #[inline]
    pub fn get_all_messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::Builder::at(mg::Path::call(self, "getAllMessages"))
    }

    /// `GET …/getAllRetainedMessages`
    ///
    /// | application |
    /// |-|
    /// | **Chat.Read.All**, Chat.ReadWrite.All |
    #[inline]
    pub fn get_all_retained_messages(
        &self,
    ) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "getAllRetainedMessages")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.hideForUser`.
    HideForUser "microsoft.graph.hideForUser" "parameters";
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `user`: teamworkUserIdentity
    user "user": mg::Boxed<models::TeamworkUserIdentity>,
}

mg::record! {
    /// Parameters of `microsoft.graph.markChatReadForUser`.
    MarkChatReadForUser "microsoft.graph.markChatReadForUser" "parameters";
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `user`: teamworkUserIdentity
    user "user": mg::Boxed<models::TeamworkUserIdentity>,
}

mg::record! {
    /// Parameters of `microsoft.graph.markChatUnreadForUser`.
    MarkChatUnreadForUser "microsoft.graph.markChatUnreadForUser" "parameters";
    /// `lastMessageReadDateTime`: DateTimeOffset
    last_message_read_date_time "lastMessageReadDateTime": mg::DateTimeOffset,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `user`: teamworkUserIdentity
    user "user": mg::Boxed<models::TeamworkUserIdentity>,
}

mg::record! {
    /// Parameters of `microsoft.graph.removeAllAccessForUser`.
    RemoveAllAccessForUser "microsoft.graph.removeAllAccessForUser" "parameters";
    /// `user`: teamworkUserIdentity
    user "user": mg::Boxed<models::TeamworkUserIdentity>,
}

mg::record! {
    /// Parameters of `microsoft.graph.sendActivityNotification`.
    SendActivityNotification "microsoft.graph.sendActivityNotification" "parameters";
    /// `activityType`: String
    activity_type "activityType": String,
    /// `chainId`: Int64
    chain_id "chainId": i64,
    /// `iconId`: String
    icon_id "iconId": String,
    /// `previewText`: itemBody
    preview_text "previewText": mg::Boxed<models::ItemBody>,
    /// `recipient`: teamworkNotificationRecipient
    recipient "recipient": mg::Boxed<models::TeamworkNotificationRecipient>,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `templateParameters`: Collection(keyValuePair)
    template_parameters "templateParameters": Vec<models::KeyValuePair>,
    /// `topic`: teamworkActivityTopic
    topic "topic": mg::Boxed<models::TeamworkActivityTopic>,
}

mg::record! {
    /// Parameters of `microsoft.graph.startMigration`.
    StartMigration "microsoft.graph.startMigration" "parameters";
    /// `conversationCreationDateTime`: DateTimeOffset
    conversation_creation_date_time "conversationCreationDateTime": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.unhideForUser`.
    UnhideForUser "microsoft.graph.unhideForUser" "parameters";
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `user`: teamworkUserIdentity
    user "user": mg::Boxed<models::TeamworkUserIdentity>,
}
