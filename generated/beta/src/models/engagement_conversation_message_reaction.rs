// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementConversationMessageReaction`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementconversationmessagereaction?view=graph-rest-beta>
    EngagementConversationMessageReaction "microsoft.graph.engagementConversationMessageReaction" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed
    created_date_time "createdDateTime" "rc": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reactionBy`: engagementIdentitySet, not null, computed
    reaction_by "reactionBy" "rc": mg::Boxed<super::EngagementIdentitySet>,
    /// `reactionType`: engagementConversationMessageReactionType, not null, computed
    reaction_type "reactionType" "rc": mg::Open<super::EngagementConversationMessageReactionType>,
}

mg::derived_from! { EngagementConversationMessageReaction: super::Entity }
