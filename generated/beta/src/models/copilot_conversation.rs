// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotconversation?view=graph-rest-beta>
    CopilotConversation "microsoft.graph.copilotConversation" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: copilotConversationState, not null, computed, read-only
    state "state" "rcp": mg::Open<super::CopilotConversationState>,
    /// `turnCount`: Int32, not null, computed, read-only
    turn_count "turnCount" "rcp": i32,
}

mg::derived_from! { CopilotConversation: super::Entity }

impl CopilotConversation {
    /// `messages`: many `copilotConversationMessage`, contained
    pub const MESSAGES: mg::Nav<
        CopilotConversation,
        Vec<super::CopilotConversationMessage>,
    > = mg::Nav::new("messages");
}
