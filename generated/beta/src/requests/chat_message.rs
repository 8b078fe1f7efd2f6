// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.chatMessage`, by its URL.
    ///
    /// For example `/chats/allMessages(…)/{chatMessage-id}`.
    ChatMessageResource(mg::One<models::ChatMessage>)
}

impl ChatMessageResource {
    /// `…/hostedContents`: many `chatMessageHostedContent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/chats/{id}/messages/{id}/hostedContents`, `/users/{id}/chats/{id}/messages/{id}/hostedContents` | **Chat.Read**, Chat.ReadWrite, Group.Read.All, Group.ReadWrite.All | **ChatMessage.Read.Chat**, Group.Read.All, Chat.Read.All, Chat.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET` `/teams/{id}/channels/{id}/messages/{id}/hostedContents`, `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents` | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    /// | `GET …/{id}` `/chats/{id}/messages/{id}/hostedContents/{id}`, `/users/{id}/chats/{id}/messages/{id}/hostedContents/{id}` | **Chat.Read**, Chat.ReadWrite, Group.Read.All, Group.ReadWrite.All | **ChatMessage.Read.Chat**, Group.Read.All, Chat.Read.All, Chat.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` `/teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}`, `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}` | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    /// | `GET …/{id}/$value` | – | **ChatMessage.Read.Chat** |
    #[inline]
    pub fn hosted_contents(
        &self,
    ) -> requests::chat_message_hosted_content::ChatMessageHostedContentCollection {
        mg::to(self, "hostedContents")
    }

    /// `…/replies`: many `chatMessage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    /// | `POST` | **ChannelMessage.Send**, Group.ReadWrite.All | Teamwork.Migrate.All |
    /// | `PATCH …/{id}` | – | **ChannelMessage.UpdatePolicyViolation.All**, Teamwork.Migrate.All |
    #[inline]
    pub fn replies(&self) -> requests::chat_message::ChatMessageCollection {
        mg::to(self, "replies")
    }

    /// `…/microsoft.graph.targetedChatMessage`
    #[inline]
    pub fn as_targeted_chat_message(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageResource {
        mg::to(self, "microsoft.graph.targetedChatMessage")
    }

    /// `POST …/setReaction`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` `/teams/{id}/channels/{id}/messages/{id}/setReaction`, `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/setReaction` | **ChannelMessage.Send** |
    /// | `POST` `/users/{id}/chats/{id}/messages/{id}/setReaction` | **ChatMessage.Send**, Chat.ReadWrite |
    #[inline]
    pub fn set_reaction(&self, parameters: SetReaction) -> mg::Request<()> {
        mg::Path::action_with(self, "setReaction", &parameters)
    }

    /// `POST …/softDelete`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` `/teams/{id}/channels/{id}/messages/{id}/softDelete`, `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete` | **ChannelMessage.ReadWrite** |
    /// | `POST` `/users/{id}/chats/{id}/messages/{id}/softDelete` | **Chat.ReadWrite** |
    #[inline]
    pub fn soft_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "softDelete")
    }

    /// `POST …/undoSoftDelete`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` `/teams/{id}/channels/{id}/messages/{id}/undoSoftDelete`, `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete` | **ChannelMessage.ReadWrite** |
    /// | `POST` `/users/{id}/chats/{id}/messages/{id}/undoSoftDelete` | **Chat.ReadWrite** |
    #[inline]
    pub fn undo_soft_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "undoSoftDelete")
    }

    /// `POST …/unsetReaction`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `POST` `/teams/{id}/channels/{id}/messages/{id}/unsetReaction`, `/teams/{id}/channels/{id}/messages/{id}/replies/{id}/unsetReaction` | **ChannelMessage.Send** |
    /// | `POST` `/users/{id}/chats/{id}/messages/{id}/unsetReaction` | **ChatMessage.Send**, Chat.ReadWrite |
    #[inline]
    pub fn unset_reaction(&self, parameters: UnsetReaction) -> mg::Request<()> {
        mg::Path::action_with(self, "unsetReaction", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.chatMessage`, by its URL.
    ///
    /// For example `/chats/allMessages(…)`.
    ChatMessageCollection(mg::Many<models::ChatMessage, ChatMessageResource>)
}

impl ChatMessageCollection {
    /// `…/microsoft.graph.targetedChatMessage`
    #[inline]
    pub fn as_targeted_chat_message(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageCollection {
        mg::to(self, "microsoft.graph.targetedChatMessage")
    }

    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ChannelMessage.Read.All**, Group.Read.All, Group.ReadWrite.All | **ChannelMessage.Read.Group**, Group.Read.All, ChannelMessage.Read.All, Group.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "delta")
    }

    /// `POST …/forwardToChat`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ChatMessage.Send** |
    #[inline]
    pub fn forward_to_chat(
        &self,
        parameters: ForwardToChat,
    ) -> mg::Request<mg::Page<models::ActionResultPart>> {
        mg::Path::action_with(self, "forwardToChat", &parameters)
    }

    /// `POST …/replyWithQuote`
    #[inline]
    pub fn reply_with_quote(
        &self,
        parameters: ReplyWithQuote,
    ) -> mg::Request<models::ChatMessage> {
        mg::Path::action_with(self, "replyWithQuote", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.setReaction`.
    SetReaction "microsoft.graph.setReaction" "parameters";
    /// `reactionType`: String
    reaction_type "reactionType": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.unsetReaction`.
    UnsetReaction "microsoft.graph.unsetReaction" "parameters";
    /// `reactionType`: String
    reaction_type "reactionType": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.forwardToChat`.
    ForwardToChat "microsoft.graph.forwardToChat" "parameters";
    /// `additionalMessage`: chatMessage
    additional_message "additionalMessage": mg::Boxed<models::ChatMessage>,
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
    /// `targetChatIds`: Collection(String)
    target_chat_ids "targetChatIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.replyWithQuote`.
    ReplyWithQuote "microsoft.graph.replyWithQuote" "parameters";
    /// `messageIds`: Collection(String)
    message_ids "messageIds": Vec<String>,
    /// `replyMessage`: chatMessage
    reply_message "replyMessage": mg::Boxed<models::ChatMessage>,
}
