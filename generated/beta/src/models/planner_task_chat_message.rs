// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskChatMessage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannertaskchatmessage?view=graph-rest-beta>
    PlannerTaskChatMessage "microsoft.graph.plannerTaskChatMessage" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `editedDateTime`: DateTimeOffset
    edited_date_time "editedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mentions`: Collection(plannerTaskChatMention), items not null
    mentions "mentions" "r": Vec<super::PlannerTaskChatMention>,
    /// `messageType`: plannerTaskChatMessageType, not null
    message_type "messageType" "r": mg::Open<super::PlannerTaskChatMessageType>,
    /// `parentEntityId`: String
    parent_entity_id "parentEntityId": String,
    /// `reactions`: Collection(plannerTaskChatReaction), items not null
    reactions "reactions" "r": Vec<super::PlannerTaskChatReaction>,
}

mg::derived_from! { PlannerTaskChatMessage: super::Entity }
