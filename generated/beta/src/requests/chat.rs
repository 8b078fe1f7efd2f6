// @generated
use crate::{mg, models, requests};

/// Requests on one [`Chat`](models::Chat): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.chats().id(id)`.
#[derive(Clone, Debug)]
pub struct ChatResource(mg::One<models::Chat>);

mg::builder! { ChatResource: mg::One<models::Chat> }

impl ChatResource {
    /// `…/installedApps`: many [`TeamsAppInstallation`](models::TeamsAppInstallation).
    ///
    /// Least privileged permission to read: `TeamsAppInstallation.ReadForChat` (delegated),
    /// `TeamsAppInstallation.ReadForChat.All` (application).
    #[inline]
    pub fn installed_apps(
        &self,
    ) -> requests::teams_app_installation::TeamsAppInstallationCollection {
        mg::navigate(self, "installedApps")
    }

    /// `…/lastMessagePreview`: [`ChatMessageInfo`](models::ChatMessageInfo).
    #[inline]
    pub fn last_message_preview(
        &self,
    ) -> requests::chat_message_info::ChatMessageInfoResource {
        mg::navigate(self, "lastMessagePreview")
    }

    /// `…/members`: many [`ConversationMember`](models::ConversationMember).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::navigate(self, "members")
    }

    /// `…/messages`: many [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission to read: `Chat.Read` (delegated), `ChatMessage.Read.Chat`
    /// (application).
    #[inline]
    pub fn messages(&self) -> requests::chat_message::ChatMessageCollection {
        mg::navigate(self, "messages")
    }

    /// `…/operations`: many [`TeamsAsyncOperation`](models::TeamsAsyncOperation).
    ///
    /// Least privileged permission to read: `Chat.ReadBasic` (delegated), `ChatSettings.Read.Chat`
    /// (application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teams_async_operation::TeamsAsyncOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/permissionGrants`: many
    /// [`ResourceSpecificPermissionGrant`](models::ResourceSpecificPermissionGrant).
    ///
    /// Least privileged permission to read: `ResourceSpecificPermissionGrant.ReadForChat`
    /// (delegated), `TeamsAppInstallation.Read.Chat` (application).
    #[inline]
    pub fn permission_grants(
        &self,
    ) -> requests::resource_specific_permission_grant::ResourceSpecificPermissionGrantCollection {
        mg::navigate(self, "permissionGrants")
    }

    /// `…/pinnedMessages`: many [`PinnedChatMessageInfo`](models::PinnedChatMessageInfo).
    ///
    /// Least privileged permission to read: `Chat.Read` (delegated), `ChatMessage.Read.All`
    /// (application).
    #[inline]
    pub fn pinned_messages(
        &self,
    ) -> requests::pinned_chat_message_info::PinnedChatMessageInfoCollection {
        mg::navigate(self, "pinnedMessages")
    }

    /// `…/tabs`: many [`TeamsTab`](models::TeamsTab).
    ///
    /// Least privileged permission to read: `TeamsTab.Read.All` (delegated, application).
    #[inline]
    pub fn tabs(&self) -> requests::teams_tab::TeamsTabCollection {
        mg::navigate(self, "tabs")
    }

    /// `…/targetedMessages`: many [`TargetedChatMessage`](models::TargetedChatMessage).
    #[inline]
    pub fn targeted_messages(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageCollection {
        mg::navigate(self, "targetedMessages")
    }

    /// `POST …/completeMigration`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Teamwork.Migrate.All` (application).
    #[inline]
    pub fn complete_migration(&self) -> mg::Request<()> {
        self.raw().action("completeMigration")
    }

    /// `POST …/hideForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Chat.ReadWrite` (delegated).
    #[inline]
    pub fn hide_for_user(&self, parameters: HideForUser) -> mg::Request<()> {
        self.raw().action_with("hideForUser", &parameters)
    }

    /// `POST …/markChatReadForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Chat.ReadWrite` (delegated).
    #[inline]
    pub fn mark_chat_read_for_user(
        &self,
        parameters: MarkChatReadForUser,
    ) -> mg::Request<()> {
        self.raw().action_with("markChatReadForUser", &parameters)
    }

    /// `POST …/markChatUnreadForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Chat.ReadWrite` (delegated).
    #[inline]
    pub fn mark_chat_unread_for_user(
        &self,
        parameters: MarkChatUnreadForUser,
    ) -> mg::Request<()> {
        self.raw().action_with("markChatUnreadForUser", &parameters)
    }

    /// `POST …/removeAllAccessForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Chat.ReadWrite.All` (delegated).
    #[inline]
    pub fn remove_all_access_for_user(
        &self,
        parameters: RemoveAllAccessForUser,
    ) -> mg::Request<()> {
        self.raw().action_with("removeAllAccessForUser", &parameters)
    }

    /// `POST …/sendActivityNotification`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamsActivity.Send` (delegated), `TeamsActivity.Send.Chat`
    /// (application).
    #[inline]
    pub fn send_activity_notification(
        &self,
        parameters: SendActivityNotification,
    ) -> mg::Request<()> {
        self.raw().action_with("sendActivityNotification", &parameters)
    }

    /// `POST …/startMigration`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Teamwork.Migrate.All` (application).
    #[inline]
    pub fn start_migration(&self, parameters: StartMigration) -> mg::Request<()> {
        self.raw().action_with("startMigration", &parameters)
    }

    /// `POST …/unhideForUser`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Chat.ReadWrite` (delegated).
    #[inline]
    pub fn unhide_for_user(&self, parameters: UnhideForUser) -> mg::Request<()> {
        self.raw().action_with("unhideForUser", &parameters)
    }
}

/// Requests on a collection of [`Chat`](models::Chat): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.chats()`.
#[derive(Clone, Debug)]
pub struct ChatCollection(mg::Many<models::Chat, ChatResource>);

mg::builder! { ChatCollection: mg::Many<models::Chat, ChatResource> }

impl ChatCollection {
    /// `GET …/allMessages`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    #[inline]
    pub fn all_messages(&self) -> requests::chat_message::ChatMessageCollection {
        self.raw().call("allMessages").into_builder()
    }

    /// `GET …/getAllMessages`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Chat.Read.All` (application).
    #[inline]
    pub fn get_all_messages(&self) -> requests::chat_message::ChatMessageCollection {
        self.raw().call("getAllMessages").into_builder()
    }

    /// `GET …/getAllRetainedMessages`.
    ///
    /// Returns a page of [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission: `Chat.Read.All` (application).
    #[inline]
    pub fn get_all_retained_messages(
        &self,
    ) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("getAllRetainedMessages")
    }
}

/// Parameters of [`ChatResource::hide_for_user`].
pub struct HideForUser {
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<models::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HideForUser: "microsoft.graph.hideForUser", parameters;
    tenant_id: "tenantId",
    user: "user",
}

/// Parameters of [`ChatResource::mark_chat_read_for_user`].
pub struct MarkChatReadForUser {
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<models::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkChatReadForUser: "microsoft.graph.markChatReadForUser", parameters;
    tenant_id: "tenantId",
    user: "user",
}

/// Parameters of [`ChatResource::mark_chat_unread_for_user`].
pub struct MarkChatUnreadForUser {
    /// `lastMessageReadDateTime`.
    pub last_message_read_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<models::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkChatUnreadForUser: "microsoft.graph.markChatUnreadForUser", parameters;
    last_message_read_date_time: "lastMessageReadDateTime",
    tenant_id: "tenantId",
    user: "user",
}

/// Parameters of [`ChatResource::remove_all_access_for_user`].
pub struct RemoveAllAccessForUser {
    /// `user`.
    pub user: mg::Field<mg::Boxed<models::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveAllAccessForUser: "microsoft.graph.removeAllAccessForUser", parameters;
    user: "user",
}

/// Parameters of [`ChatResource::send_activity_notification`].
pub struct SendActivityNotification {
    /// `activityType`.
    pub activity_type: mg::Field<String>,
    /// `chainId`.
    pub chain_id: mg::Field<i64>,
    /// `iconId`.
    pub icon_id: mg::Field<String>,
    /// `previewText`.
    pub preview_text: mg::Field<mg::Boxed<models::ItemBody>>,
    /// `recipient`.
    pub recipient: mg::Field<mg::Boxed<models::TeamworkNotificationRecipient>>,
    /// `teamsAppId`.
    pub teams_app_id: mg::Field<String>,
    /// `templateParameters`.
    pub template_parameters: mg::Field<Vec<models::KeyValuePair>>,
    /// `topic`.
    pub topic: mg::Field<mg::Boxed<models::TeamworkActivityTopic>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SendActivityNotification: "microsoft.graph.sendActivityNotification", parameters;
    activity_type: "activityType",
    chain_id: "chainId",
    icon_id: "iconId",
    preview_text: "previewText",
    recipient: "recipient",
    teams_app_id: "teamsAppId",
    template_parameters: "templateParameters",
    topic: "topic",
}

/// Parameters of [`ChatResource::start_migration`].
pub struct StartMigration {
    /// `conversationCreationDateTime`.
    pub conversation_creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StartMigration: "microsoft.graph.startMigration", parameters;
    conversation_creation_date_time: "conversationCreationDateTime",
}

/// Parameters of [`ChatResource::unhide_for_user`].
pub struct UnhideForUser {
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<models::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnhideForUser: "microsoft.graph.unhideForUser", parameters;
    tenant_id: "tenantId",
    user: "user",
}
