// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onlineMeetingEngagementConversation`][reference], derived from
/// [`EngagementConversation`](super::EngagementConversation).
///
/// Requests: [`OnlineMeetingEngagementConversationCollection`], for example
/// `graph.communications().online_meeting_conversations()`.
///
/// [`OnlineMeetingEngagementConversationCollection`]: crate::requests::online_meeting_engagement_conversation::OnlineMeetingEngagementConversationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onlinemeetingengagementconversation?view=graph-rest-beta
pub struct OnlineMeetingEngagementConversation {
    /// `creationMode`. Never null.
    pub creation_mode: mg::Field<mg::Open<super::EngagementCreationMode>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `moderationState`. Never null.
    pub moderation_state: mg::Field<
        mg::Open<super::EngagementConversationModerationState>,
    >,
    /// `onlineMeetingId`. Never null.
    pub online_meeting_id: mg::Field<String>,
    /// `organizer`. Never null. Read-only: the service computes it.
    pub organizer: mg::Field<mg::Boxed<super::EngagementIdentitySet>>,
    /// `starterId`. Never null. Read-only.
    pub starter_id: mg::Field<String>,
    /// `upvoteCount`. Never null. Read-only: the service computes it.
    pub upvote_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnlineMeetingEngagementConversation: "microsoft.graph.onlineMeetingEngagementConversation", entity, base super::EngagementConversation;
    creation_mode: "creationMode" required,
    id: "id" key required,
    moderation_state: "moderationState" required,
    online_meeting_id: "onlineMeetingId" required,
    organizer: "organizer" required computed,
    starter_id: "starterId" required read_only,
    upvote_count: "upvoteCount" required computed,
}

mg::derived_from! { OnlineMeetingEngagementConversation: super::EngagementConversation, super::Entity }

impl OnlineMeetingEngagementConversation {
    /// `messages`: many [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const MESSAGES: mg::Nav<
        OnlineMeetingEngagementConversation,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("messages");
    /// `onlineMeeting`: [`OnlineMeeting`](super::OnlineMeeting).
    pub const ONLINE_MEETING: mg::Nav<
        OnlineMeetingEngagementConversation,
        super::OnlineMeeting,
    > = mg::Nav::new("onlineMeeting");
    /// `starter`: [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const STARTER: mg::Nav<
        OnlineMeetingEngagementConversation,
        super::EngagementConversationMessage,
    > = mg::Nav::new("starter");
}
