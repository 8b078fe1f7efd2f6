// @generated
use crate::{mg, models, requests};

/// Requests on one [`ChatMessage`](models::ChatMessage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.chats().all_messages().id(id)`.
#[derive(Clone, Debug)]
pub struct ChatMessageResource(mg::One<models::ChatMessage>);

mg::builder! { ChatMessageResource: mg::One<models::ChatMessage> }

impl ChatMessageResource {
    /// `…/hostedContents`: many [`ChatMessageHostedContent`](models::ChatMessageHostedContent).
    #[inline]
    pub fn hosted_contents(
        &self,
    ) -> requests::chat_message_hosted_content::ChatMessageHostedContentCollection {
        mg::navigate(self, "hostedContents")
    }

    /// `…/replies`: many [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission to read: `ChannelMessage.Read.All` (delegated),
    /// `ChannelMessage.Read.Group` (application).
    #[inline]
    pub fn replies(&self) -> requests::chat_message::ChatMessageCollection {
        mg::navigate(self, "replies")
    }

    /// `…/microsoft.graph.targetedChatMessage`: cast to
    /// [`TargetedChatMessage`](models::TargetedChatMessage).
    #[doc(alias = "microsoft.graph.targetedChatMessage")]
    #[inline]
    pub fn cast_to_targeted_chat_message(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageResource {
        mg::navigate(self, "microsoft.graph.targetedChatMessage")
    }

    /// `POST …/setReaction`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn set_reaction(&self, parameters: SetReaction) -> mg::Request<()> {
        self.raw().action_with("setReaction", &parameters)
    }

    /// `POST …/softDelete`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn soft_delete(&self) -> mg::Request<()> {
        self.raw().action("softDelete")
    }

    /// `POST …/undoSoftDelete`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn undo_soft_delete(&self) -> mg::Request<()> {
        self.raw().action("undoSoftDelete")
    }

    /// `POST …/unsetReaction`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn unset_reaction(&self, parameters: UnsetReaction) -> mg::Request<()> {
        self.raw().action_with("unsetReaction", &parameters)
    }
}

/// Requests on a collection of [`ChatMessage`](models::ChatMessage): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.chats().all_messages()`.
#[derive(Clone, Debug)]
pub struct ChatMessageCollection(mg::Many<models::ChatMessage, ChatMessageResource>);

mg::builder! { ChatMessageCollection: mg::Many<models::ChatMessage, ChatMessageResource> }

impl ChatMessageCollection {
    /// `…/microsoft.graph.targetedChatMessage`: the members that are
    /// [`TargetedChatMessage`](models::TargetedChatMessage).
    #[doc(alias = "microsoft.graph.targetedChatMessage")]
    #[inline]
    pub fn cast_to_targeted_chat_message(
        &self,
    ) -> requests::targeted_chat_message::TargetedChatMessageCollection {
        mg::navigate(self, "microsoft.graph.targetedChatMessage")
    }

    /// `GET …/delta`.
    ///
    /// Returns a page of [`ChatMessage`](models::ChatMessage).
    ///
    /// Least privileged permission: `ChannelMessage.Read.All` (delegated),
    /// `ChannelMessage.Read.Group` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::ChatMessage>> {
        self.raw().function("delta")
    }

    /// `POST …/forwardToChat`.
    ///
    /// Returns a page of [`ActionResultPart`](models::ActionResultPart).
    ///
    /// Least privileged permission: `ChatMessage.Send` (delegated).
    #[inline]
    pub fn forward_to_chat(
        &self,
        parameters: ForwardToChat,
    ) -> mg::Request<mg::Page<models::ActionResultPart>> {
        self.raw().action_with("forwardToChat", &parameters)
    }

    /// `POST …/replyWithQuote`.
    ///
    /// Returns [`ChatMessage`](models::ChatMessage).
    #[inline]
    pub fn reply_with_quote(
        &self,
        parameters: ReplyWithQuote,
    ) -> mg::Request<models::ChatMessage> {
        self.raw().action_with("replyWithQuote", &parameters)
    }
}

/// Parameters of [`ChatMessageResource::set_reaction`].
pub struct SetReaction {
    /// `reactionType`.
    pub reaction_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetReaction: "microsoft.graph.setReaction", parameters;
    reaction_type: "reactionType",
}

/// Parameters of [`ChatMessageResource::unset_reaction`].
pub struct UnsetReaction {
    /// `reactionType`.
    pub reaction_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnsetReaction: "microsoft.graph.unsetReaction", parameters;
    reaction_type: "reactionType",
}

/// Parameters of [`ChatMessageCollection::forward_to_chat`].
pub struct ForwardToChat {
    /// `additionalMessage`.
    pub additional_message: mg::Field<mg::Boxed<models::ChatMessage>>,
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// `targetChatIds`.
    pub target_chat_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForwardToChat: "microsoft.graph.forwardToChat", parameters;
    additional_message: "additionalMessage",
    message_ids: "messageIds",
    target_chat_ids: "targetChatIds",
}

/// Parameters of [`ChatMessageCollection::reply_with_quote`].
pub struct ReplyWithQuote {
    /// `messageIds`.
    pub message_ids: mg::Field<Vec<String>>,
    /// `replyMessage`.
    pub reply_message: mg::Field<mg::Boxed<models::ChatMessage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReplyWithQuote: "microsoft.graph.replyWithQuote", parameters;
    message_ids: "messageIds",
    reply_message: "replyMessage",
}
