// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.engagementConversationSystemMessage`, by its URL.
pub type EngagementConversationSystemMessageResource = mg::One<
    models::EngagementConversationSystemMessage,
    requests::engagement_conversation_message::EngagementConversationMessageResource,
>;

/// A collection of `microsoft.graph.engagementConversationSystemMessage`, by its URL.
pub type EngagementConversationSystemMessageCollection = mg::Many<
    models::EngagementConversationSystemMessage,
    EngagementConversationSystemMessageResource,
>;
