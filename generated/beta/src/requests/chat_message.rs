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
    #[inline]
    pub fn hosted_contents(
        &self,
    ) -> requests::chat_message_hosted_content::ChatMessageHostedContentCollection {
        mg::to(self, "hostedContents")
    }

    /// `…/replies`: many `chatMessage`
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
    #[inline]
    pub fn set_reaction(&self, parameters: SetReaction) -> mg::Request<()> {
        mg::Path::action_with(self, "setReaction", &parameters)
    }

    /// `POST …/softDelete`
    #[inline]
    pub fn soft_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "softDelete")
    }

    /// `POST …/undoSoftDelete`
    #[inline]
    pub fn undo_soft_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "undoSoftDelete")
    }

    /// `POST …/unsetReaction`
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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        mg::Path::function(self, "delta")
    }

    /// `POST …/forwardToChat`
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
