// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OnlineMeetingEngagementConversation`](models::OnlineMeetingEngagementConversation): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.communications().online_meeting_conversations().id(id)`.
#[derive(Clone, Debug)]
pub struct OnlineMeetingEngagementConversationResource(
    mg::One<
        models::OnlineMeetingEngagementConversation,
        requests::engagement_conversation::EngagementConversationResource,
    >,
);

mg::builder! { OnlineMeetingEngagementConversationResource: mg::One<models::OnlineMeetingEngagementConversation, requests::engagement_conversation::EngagementConversationResource> }

impl OnlineMeetingEngagementConversationResource {
    /// `…/onlineMeeting`: [`OnlineMeeting`](models::OnlineMeeting).
    #[inline]
    pub fn online_meeting(&self) -> requests::online_meeting::OnlineMeetingResource {
        mg::navigate(self, "onlineMeeting")
    }
}

/// Requests on a collection of
/// [`OnlineMeetingEngagementConversation`](models::OnlineMeetingEngagementConversation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.communications().online_meeting_conversations()`.
pub type OnlineMeetingEngagementConversationCollection = mg::Many<
    models::OnlineMeetingEngagementConversation,
    OnlineMeetingEngagementConversationResource,
>;
