// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onlineMeetingEngagementConversation`, an entity type derived from `microsoft.graph.engagementConversation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onlinemeetingengagementconversation?view=graph-rest-beta>
    OnlineMeetingEngagementConversation "microsoft.graph.onlineMeetingEngagementConversation" "entity" : super::EngagementConversation;
    /// `creationMode`: engagementCreationMode, not null
    creation_mode "creationMode" "r": mg::Open<super::EngagementCreationMode>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `moderationState`: engagementConversationModerationState, not null
    moderation_state "moderationState" "r": mg::Open<super::EngagementConversationModerationState>,
    /// `onlineMeetingId`: String, not null
    online_meeting_id "onlineMeetingId" "r": String,
    /// `organizer`: engagementIdentitySet, not null, computed
    organizer "organizer" "rc": mg::Boxed<super::EngagementIdentitySet>,
    /// `starterId`: String, not null, read-only
    starter_id "starterId" "rp": String,
    /// `upvoteCount`: Int32, not null, computed
    upvote_count "upvoteCount" "rc": i32,
}

mg::derived_from! { OnlineMeetingEngagementConversation: super::EngagementConversation, super::Entity }

impl OnlineMeetingEngagementConversation {
    /// `messages`: many `engagementConversationMessage`, contained
    pub const MESSAGES: mg::Nav<
        OnlineMeetingEngagementConversation,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("messages");
    /// `onlineMeeting`: `onlineMeeting`
    pub const ONLINE_MEETING: mg::Nav<
        OnlineMeetingEngagementConversation,
        super::OnlineMeeting,
    > = mg::Nav::new("onlineMeeting");
    /// `starter`: `engagementConversationMessage`, contained
    pub const STARTER: mg::Nav<
        OnlineMeetingEngagementConversation,
        super::EngagementConversationMessage,
    > = mg::Nav::new("starter");
}
