// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.engagementConversation`, by its URL.
    ///
    /// For example `/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/conversation`.
    EngagementConversationResource(mg::One<models::EngagementConversation>)
}

impl EngagementConversationResource {
    /// `…/messages`: many `engagementConversationMessage`
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageCollection {
        mg::to(self, "messages")
    }

    /// `…/starter`: `engagementConversationMessage`
    #[inline]
    pub fn starter(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageResource {
        mg::to(self, "starter")
    }

    /// `…/microsoft.graph.onlineMeetingEngagementConversation`
    #[inline]
    pub fn as_online_meeting_engagement_conversation(
        &self,
    ) -> requests::online_meeting_engagement_conversation::OnlineMeetingEngagementConversationResource {
        mg::to(self, "microsoft.graph.onlineMeetingEngagementConversation")
    }
}
