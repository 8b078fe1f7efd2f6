// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationMessageParameter`, a complex type.
    CopilotConversationMessageParameter "microsoft.graph.copilotConversationMessageParameter" "complex" => CopilotConversationMessageParameterKind;
    /// `text`: String, not null, immutable
    text "text" "ri": String,
}

/// The types derived from `microsoft.graph.copilotConversationMessageParameter`.
#[non_exhaustive]
pub enum CopilotConversationMessageParameterKind {
    CopilotConversationRequestMessageParameter(
        Box<super::CopilotConversationRequestMessageParameter>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CopilotConversationMessageParameter>),
}

mg::family! {
    CopilotConversationMessageParameter => CopilotConversationMessageParameterKind;
    CopilotConversationRequestMessageParameter(super::CopilotConversationRequestMessageParameter),
}
