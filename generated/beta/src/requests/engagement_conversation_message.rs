// @generated
use crate::{mg, models, requests};

/// Requests on one [`EngagementConversationMessage`](models::EngagementConversationMessage): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.communications().online_meeting_conversations().id(id).starter()`.
#[derive(Clone, Debug)]
pub struct EngagementConversationMessageResource(
    mg::One<models::EngagementConversationMessage>,
);

mg::builder! { EngagementConversationMessageResource: mg::One<models::EngagementConversationMessage> }

impl EngagementConversationMessageResource {
    /// `…/conversation`: [`EngagementConversation`](models::EngagementConversation).
    #[inline]
    pub fn conversation(
        &self,
    ) -> requests::engagement_conversation::EngagementConversationResource {
        mg::navigate(self, "conversation")
    }

    /// `…/reactions`: many
    /// [`EngagementConversationMessageReaction`](models::EngagementConversationMessageReaction).
    #[inline]
    pub fn reactions(
        &self,
    ) -> requests::engagement_conversation_message_reaction::EngagementConversationMessageReactionCollection {
        mg::navigate(self, "reactions")
    }

    /// `…/replies`: many [`EngagementConversationMessage`](models::EngagementConversationMessage).
    #[inline]
    pub fn replies(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageCollection {
        mg::navigate(self, "replies")
    }

    /// `…/replyTo`: [`EngagementConversationMessage`](models::EngagementConversationMessage).
    #[inline]
    pub fn reply_to(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageResource {
        mg::navigate(self, "replyTo")
    }

    /// `…/microsoft.graph.engagementConversationDiscussionMessage`: cast to
    /// [`EngagementConversationDiscussionMessage`].
    ///
    /// [`EngagementConversationDiscussionMessage`]: models::EngagementConversationDiscussionMessage
    #[doc(alias = "microsoft.graph.engagementConversationDiscussionMessage")]
    #[inline]
    pub fn cast_to_engagement_conversation_discussion_message(
        &self,
    ) -> requests::engagement_conversation_discussion_message::EngagementConversationDiscussionMessageResource {
        mg::navigate(self, "microsoft.graph.engagementConversationDiscussionMessage")
    }

    /// `…/microsoft.graph.engagementConversationQuestionMessage`: cast to
    /// [`EngagementConversationQuestionMessage`](models::EngagementConversationQuestionMessage).
    #[doc(alias = "microsoft.graph.engagementConversationQuestionMessage")]
    #[inline]
    pub fn cast_to_engagement_conversation_question_message(
        &self,
    ) -> requests::engagement_conversation_question_message::EngagementConversationQuestionMessageResource {
        mg::navigate(self, "microsoft.graph.engagementConversationQuestionMessage")
    }

    /// `…/microsoft.graph.engagementConversationSystemMessage`: cast to
    /// [`EngagementConversationSystemMessage`](models::EngagementConversationSystemMessage).
    #[doc(alias = "microsoft.graph.engagementConversationSystemMessage")]
    #[inline]
    pub fn cast_to_engagement_conversation_system_message(
        &self,
    ) -> requests::engagement_conversation_system_message::EngagementConversationSystemMessageResource {
        mg::navigate(self, "microsoft.graph.engagementConversationSystemMessage")
    }
}

/// Requests on a collection of
/// [`EngagementConversationMessage`](models::EngagementConversationMessage): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.communications().online_meeting_conversations().id(id).messages()`.
#[derive(Clone, Debug)]
pub struct EngagementConversationMessageCollection(
    mg::Many<
        models::EngagementConversationMessage,
        EngagementConversationMessageResource,
    >,
);

mg::builder! { EngagementConversationMessageCollection: mg::Many<models::EngagementConversationMessage, EngagementConversationMessageResource> }

impl EngagementConversationMessageCollection {
    /// `…/microsoft.graph.engagementConversationDiscussionMessage`: the members that are
    /// [`EngagementConversationDiscussionMessage`].
    ///
    /// [`EngagementConversationDiscussionMessage`]: models::EngagementConversationDiscussionMessage
    #[doc(alias = "microsoft.graph.engagementConversationDiscussionMessage")]
    #[inline]
    pub fn cast_to_engagement_conversation_discussion_message(
        &self,
    ) -> requests::engagement_conversation_discussion_message::EngagementConversationDiscussionMessageCollection {
        mg::navigate(self, "microsoft.graph.engagementConversationDiscussionMessage")
    }

    /// `…/microsoft.graph.engagementConversationQuestionMessage`: the members that are
    /// [`EngagementConversationQuestionMessage`](models::EngagementConversationQuestionMessage).
    #[doc(alias = "microsoft.graph.engagementConversationQuestionMessage")]
    #[inline]
    pub fn cast_to_engagement_conversation_question_message(
        &self,
    ) -> requests::engagement_conversation_question_message::EngagementConversationQuestionMessageCollection {
        mg::navigate(self, "microsoft.graph.engagementConversationQuestionMessage")
    }

    /// `…/microsoft.graph.engagementConversationSystemMessage`: the members that are
    /// [`EngagementConversationSystemMessage`](models::EngagementConversationSystemMessage).
    #[doc(alias = "microsoft.graph.engagementConversationSystemMessage")]
    #[inline]
    pub fn cast_to_engagement_conversation_system_message(
        &self,
    ) -> requests::engagement_conversation_system_message::EngagementConversationSystemMessageCollection {
        mg::navigate(self, "microsoft.graph.engagementConversationSystemMessage")
    }
}
