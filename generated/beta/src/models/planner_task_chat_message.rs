// @generated
use crate::mg;

/// Entity type [`microsoft.graph.plannerTaskChatMessage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlannerTaskChatMessageCollection`], for example
/// `graph.planner().tasks().id(id).messages()`.
///
/// Operations: `set_reaction`, `unset_reaction`.
///
/// [`PlannerTaskChatMessageCollection`]: crate::requests::planner_task_chat_message::PlannerTaskChatMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/plannertaskchatmessage?view=graph-rest-beta
pub struct PlannerTaskChatMessage {
    /// `content`.
    pub content: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `editedDateTime`.
    pub edited_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mentions`.
    pub mentions: mg::Field<Vec<super::PlannerTaskChatMention>>,
    /// `messageType`. Never null.
    pub message_type: mg::Field<mg::Open<super::PlannerTaskChatMessageType>>,
    /// `parentEntityId`.
    pub parent_entity_id: mg::Field<String>,
    /// `reactions`.
    pub reactions: mg::Field<Vec<super::PlannerTaskChatReaction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskChatMessage: "microsoft.graph.plannerTaskChatMessage", entity, base super::Entity;
    content: "content",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    edited_date_time: "editedDateTime",
    id: "id" key required,
    mentions: "mentions" required,
    message_type: "messageType" required,
    parent_entity_id: "parentEntityId",
    reactions: "reactions" required,
}

mg::derived_from! { PlannerTaskChatMessage: super::Entity }
