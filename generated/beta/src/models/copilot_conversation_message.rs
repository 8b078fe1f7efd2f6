// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationMessage`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotconversationmessage?view=graph-rest-beta>
    CopilotConversationMessage "microsoft.graph.copilotConversationMessage" "entity abstract" : super::Entity => CopilotConversationMessageKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `text`: String, not null, immutable
    text "text" "ri": String,
}

mg::derived_from! { CopilotConversationMessage: super::Entity }

/// The types derived from `microsoft.graph.copilotConversationMessage`.
#[non_exhaustive]
pub enum CopilotConversationMessageKind {
    CopilotConversationRequestMessage(Box<super::CopilotConversationRequestMessage>),
    CopilotConversationResponseMessage(Box<super::CopilotConversationResponseMessage>),
    /// None of these, or a type that this version does not know.
    Other(Box<CopilotConversationMessage>),
}

mg::family! {
    CopilotConversationMessage => CopilotConversationMessageKind;
    CopilotConversationRequestMessage(super::CopilotConversationRequestMessage),
    CopilotConversationResponseMessage(super::CopilotConversationResponseMessage),
}
