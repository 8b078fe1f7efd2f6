// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotconversation?view=graph-rest-beta>
    CopilotConversation "microsoft.graph.copilotConversation" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: copilotConversationState, not null
    state "state" "r": mg::Open<super::CopilotConversationState>,
    /// `turnCount`: Int32
    turn_count "turnCount": i32,
}

mg::derived_from! { CopilotConversation: super::Entity }

impl CopilotConversation {
    /// `messages`: many `copilotConversationMessage`, contained
    pub const MESSAGES: mg::Nav<
        CopilotConversation,
        Vec<super::CopilotConversationMessage>,
    > = mg::Nav::new("messages");
}
