// @generated
use crate::mg;

/// Entity type [`microsoft.graph.engagementConversationMessageReaction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EngagementConversationMessageReactionCollection`], for example
/// `graph.communications().online_meeting_conversations().id(id).starter().reactions()`.
///
/// [`EngagementConversationMessageReactionCollection`]: crate::requests::engagement_conversation_message_reaction::EngagementConversationMessageReactionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementconversationmessagereaction?view=graph-rest-beta
pub struct EngagementConversationMessageReaction {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reactionBy`. Never null. Read-only: the service computes it.
    pub reaction_by: mg::Field<mg::Boxed<super::EngagementIdentitySet>>,
    /// `reactionType`. Never null. Read-only: the service computes it.
    pub reaction_type: mg::Field<
        mg::Open<super::EngagementConversationMessageReactionType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementConversationMessageReaction: "microsoft.graph.engagementConversationMessageReaction", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed,
    id: "id" key required,
    reaction_by: "reactionBy" required computed,
    reaction_type: "reactionType" required computed,
}

mg::derived_from! { EngagementConversationMessageReaction: super::Entity }
