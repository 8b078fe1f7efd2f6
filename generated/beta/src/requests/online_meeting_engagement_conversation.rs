// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onlineMeetingEngagementConversation`, by its URL.
    ///
    /// For example `/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}`.
    OnlineMeetingEngagementConversationResource(mg::One<models::OnlineMeetingEngagementConversation, requests::engagement_conversation::EngagementConversationResource>)
}

impl OnlineMeetingEngagementConversationResource {
    /// `…/onlineMeeting`: `onlineMeeting`
    #[inline]
    pub fn online_meeting(&self) -> requests::online_meeting::OnlineMeetingResource {
        mg::to(self, "onlineMeeting")
    }
}

/// A collection of `microsoft.graph.onlineMeetingEngagementConversation`, by its URL.
///
/// For example `/communications/onlineMeetingConversations`.
pub type OnlineMeetingEngagementConversationCollection = mg::Many<
    models::OnlineMeetingEngagementConversation,
    OnlineMeetingEngagementConversationResource,
>;
