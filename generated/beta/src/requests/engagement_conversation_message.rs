// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.engagementConversationMessage`, by its URL.
    ///
    /// For example `/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter`.
    EngagementConversationMessageResource(mg::One<models::EngagementConversationMessage>)
}

impl EngagementConversationMessageResource {
    /// `…/conversation`: `engagementConversation`
    #[inline]
    pub fn conversation(
        &self,
    ) -> requests::engagement_conversation::EngagementConversationResource {
        mg::to(self, "conversation")
    }

    /// `…/reactions`: many `engagementConversationMessageReaction`
    #[inline]
    pub fn reactions(
        &self,
    ) -> requests::engagement_conversation_message_reaction::EngagementConversationMessageReactionCollection {
        mg::to(self, "reactions")
    }

    /// `…/replies`: many `engagementConversationMessage`
    #[inline]
    pub fn replies(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageCollection {
        mg::to(self, "replies")
    }

    /// `…/replyTo`: `engagementConversationMessage`
    #[inline]
    pub fn reply_to(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageResource {
        mg::to(self, "replyTo")
    }

    /// `…/microsoft.graph.engagementConversationDiscussionMessage`
    #[inline]
    pub fn as_engagement_conversation_discussion_message(
        &self,
    ) -> requests::engagement_conversation_discussion_message::EngagementConversationDiscussionMessageResource {
        mg::to(self, "microsoft.graph.engagementConversationDiscussionMessage")
    }

    /// `…/microsoft.graph.engagementConversationQuestionMessage`
    #[inline]
    pub fn as_engagement_conversation_question_message(
        &self,
    ) -> requests::engagement_conversation_question_message::EngagementConversationQuestionMessageResource {
        mg::to(self, "microsoft.graph.engagementConversationQuestionMessage")
    }

    /// `…/microsoft.graph.engagementConversationSystemMessage`
    #[inline]
    pub fn as_engagement_conversation_system_message(
        &self,
    ) -> requests::engagement_conversation_system_message::EngagementConversationSystemMessageResource {
        mg::to(self, "microsoft.graph.engagementConversationSystemMessage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.engagementConversationMessage`, by its URL.
    ///
    /// For example `/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/messages`.
    EngagementConversationMessageCollection(mg::Many<models::EngagementConversationMessage, EngagementConversationMessageResource>)
}

impl EngagementConversationMessageCollection {
    /// `…/microsoft.graph.engagementConversationDiscussionMessage`
    #[inline]
    pub fn as_engagement_conversation_discussion_message(
        &self,
    ) -> requests::engagement_conversation_discussion_message::EngagementConversationDiscussionMessageCollection {
        mg::to(self, "microsoft.graph.engagementConversationDiscussionMessage")
    }

    /// `…/microsoft.graph.engagementConversationQuestionMessage`
    #[inline]
    pub fn as_engagement_conversation_question_message(
        &self,
    ) -> requests::engagement_conversation_question_message::EngagementConversationQuestionMessageCollection {
        mg::to(self, "microsoft.graph.engagementConversationQuestionMessage")
    }

    /// `…/microsoft.graph.engagementConversationSystemMessage`
    #[inline]
    pub fn as_engagement_conversation_system_message(
        &self,
    ) -> requests::engagement_conversation_system_message::EngagementConversationSystemMessageCollection {
        mg::to(self, "microsoft.graph.engagementConversationSystemMessage")
    }
}
