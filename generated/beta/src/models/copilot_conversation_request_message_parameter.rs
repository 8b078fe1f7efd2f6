// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationRequestMessageParameter`, a complex type derived from `microsoft.graph.copilotConversationMessageParameter`.
    CopilotConversationRequestMessageParameter "microsoft.graph.copilotConversationRequestMessageParameter" "complex" : super::CopilotConversationMessageParameter;
    /// `text`: String, not null, immutable
    text "text" "ri": String,
}

mg::derived_from! { CopilotConversationRequestMessageParameter: super::CopilotConversationMessageParameter }
