// @generated
use crate::{mg, models, requests};

/// Requests on one [`EngagementConversation`](models::EngagementConversation): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.communications().online_meeting_conversations().id(id).starter().conversation()`.
#[derive(Clone, Debug)]
pub struct EngagementConversationResource(mg::One<models::EngagementConversation>);

mg::builder! { EngagementConversationResource: mg::One<models::EngagementConversation> }

impl EngagementConversationResource {
    /// `…/messages`: many [`EngagementConversationMessage`](models::EngagementConversationMessage).
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageCollection {
        mg::navigate(self, "messages")
    }

    /// `…/starter`: [`EngagementConversationMessage`](models::EngagementConversationMessage).
    #[inline]
    pub fn starter(
        &self,
    ) -> requests::engagement_conversation_message::EngagementConversationMessageResource {
        mg::navigate(self, "starter")
    }

    /// `…/microsoft.graph.onlineMeetingEngagementConversation`: cast to
    /// [`OnlineMeetingEngagementConversation`](models::OnlineMeetingEngagementConversation).
    #[doc(alias = "microsoft.graph.onlineMeetingEngagementConversation")]
    #[inline]
    pub fn cast_to_online_meeting_engagement_conversation(
        &self,
    ) -> requests::online_meeting_engagement_conversation::OnlineMeetingEngagementConversationResource {
        mg::navigate(self, "microsoft.graph.onlineMeetingEngagementConversation")
    }
}
