// @generated
use crate::{mg, models};

/// One `microsoft.graph.copilotConversationRequestMessage`, by its URL.
pub type CopilotConversationRequestMessageResource = mg::One<
    models::CopilotConversationRequestMessage,
>;

/// A collection of `microsoft.graph.copilotConversationRequestMessage`, by its URL.
pub type CopilotConversationRequestMessageCollection = mg::Many<
    models::CopilotConversationRequestMessage,
    CopilotConversationRequestMessageResource,
>;
