// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotConversation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotConversationCollection`], for example `graph.copilot().conversations()`.
///
/// Operations: `chat`, `chat_over_stream`, `delete_by_thread_id`.
///
/// [`CopilotConversationCollection`]: crate::requests::copilot_conversation::CopilotConversationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotconversation?view=graph-rest-beta
pub struct CopilotConversation {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`. Never null. Read-only: the service computes it.
    pub state: mg::Field<mg::Open<super::CopilotConversationState>>,
    /// `turnCount`. Never null. Read-only: the service computes it.
    pub turn_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversation: "microsoft.graph.copilotConversation", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed read_only,
    display_name: "displayName" required computed,
    id: "id" key required,
    state: "state" required computed read_only,
    turn_count: "turnCount" required computed read_only,
}

mg::derived_from! { CopilotConversation: super::Entity }

impl CopilotConversation {
    /// `messages`: many [`CopilotConversationMessage`](super::CopilotConversationMessage).
    pub const MESSAGES: mg::Nav<
        CopilotConversation,
        Vec<super::CopilotConversationMessage>,
    > = mg::Nav::new("messages");
}
