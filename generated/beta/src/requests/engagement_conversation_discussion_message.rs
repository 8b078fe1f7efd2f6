// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.engagementConversationDiscussionMessage`, by its URL.
pub type EngagementConversationDiscussionMessageResource = mg::One<
    models::EngagementConversationDiscussionMessage,
    requests::engagement_conversation_message::EngagementConversationMessageResource,
>;

/// A collection of `microsoft.graph.engagementConversationDiscussionMessage`, by its URL.
pub type EngagementConversationDiscussionMessageCollection = mg::Many<
    models::EngagementConversationDiscussionMessage,
    EngagementConversationDiscussionMessageResource,
>;
