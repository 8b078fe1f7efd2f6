// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationRequestMessage`, an entity type derived from `microsoft.graph.copilotConversationMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotconversationrequestmessage?view=graph-rest-beta>
    CopilotConversationRequestMessage "microsoft.graph.copilotConversationRequestMessage" "entity" : super::CopilotConversationMessage;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `text`: String, not null, immutable
    text "text" "ri": String,
}

mg::derived_from! { CopilotConversationRequestMessage: super::CopilotConversationMessage, super::Entity }
