// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.engagementConversationQuestionMessage`, by its URL.
pub type EngagementConversationQuestionMessageResource = mg::One<
    models::EngagementConversationQuestionMessage,
    requests::engagement_conversation_message::EngagementConversationMessageResource,
>;

/// A collection of `microsoft.graph.engagementConversationQuestionMessage`, by its URL.
pub type EngagementConversationQuestionMessageCollection = mg::Many<
    models::EngagementConversationQuestionMessage,
    EngagementConversationQuestionMessageResource,
>;
