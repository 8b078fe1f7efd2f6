// @generated
use crate::{mg, models};

/// One `microsoft.graph.copilotConversationResponseMessage`, by its URL.
pub type CopilotConversationResponseMessageResource = mg::One<
    models::CopilotConversationResponseMessage,
>;

/// A collection of `microsoft.graph.copilotConversationResponseMessage`, by its URL.
pub type CopilotConversationResponseMessageCollection = mg::Many<
    models::CopilotConversationResponseMessage,
    CopilotConversationResponseMessageResource,
>;
