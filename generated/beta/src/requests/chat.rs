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
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "members")
    }

    /// `…/messages`: many `chatMessage`
    #[inline]
    pub fn messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::to(self, "messages")
    }

    /// `…/operations`: many `teamsAsyncOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_async_operation::TeamsAsyncOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/permissionGrants`: many `resourceSpecificPermissionGrant`
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::to(self, "permissionGrants")
    }

    /// `…/pinnedMessages`: many `pinnedChatMessageInfo`
    #[inline]
    pub fn pinned_messages(
        &self,
    ) -> requests::pinned_chat_message_info::PinnedChatMessageInfoCollection {
        mg::to(self, "pinnedMessages")
    }

    /// `…/tabs`: many `teamsTab`
    #[inline]
    pub fn tabs(&self) -> requests::teams_tab::TeamsTabCollection {
        mg::to(self, "tabs")
    }

    /// `…/targetedMessages`: many `targetedChatMessage`
    #[inline]
    pub fn targeted_messages(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageCollection {
        mg::to(self, "targetedMessages")
    }

    /// `POST …/completeMigration`
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        mg::Path::action(self, "completeMigration")
    }

    /// `POST …/hideForUser`
    #[inline]
    pub fn hide_for_user(&self, parameters: HideForUser) -> mg::Request<()> {
        mg::Path::action_with(self, "hideForUser", &parameters)
    }

    /// `POST …/markChatReadForUser`
    #[inline]
    pub fn mark_chat_read_for_user(
        &self,
        parameters: MarkChatReadForUser,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "markChatReadForUser", &parameters)
    }

    /// `POST …/markChatUnreadForUser`
    #[inline]
    pub fn mark_chat_unread_for_user(
        &self,
        parameters: MarkChatUnreadForUser,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "markChatUnreadForUser", &parameters)
    }

    /// `POST …/removeAllAccessForUser`
    #[inline]
    pub fn remove_all_access_for_user(
        &self,
        parameters: RemoveAllAccessForUser,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "removeAllAccessForUser", &parameters)
    }

    /// `POST …/sendActivityNotification`
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "sendActivityNotification", &parameters)
    }

    /// `POST …/startMigration`
    #[inline]
    pub fn start_migration(&self, parameters: StartMigration) -> mg::Request<()> {
        mg::Path::action_with(self, "startMigration", &parameters)
    }

    /// `POST …/unhideForUser`
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
    #[inline]
    pub fn get_all_messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::Builder::at(mg::Path::call(self, "getAllMessages"))
    }

    /// `GET …/getAllRetainedMessages`
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
