// @generated
use crate::{mg, models};

/// One `microsoft.graph.engagementConversationMessageReaction`, by its URL.
///
/// For example `/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions/{engagementConversationMessageReaction-id}`.
pub type EngagementConversationMessageReactionResource = mg::One<
    models::EngagementConversationMessageReaction,
>;

/// A collection of `microsoft.graph.engagementConversationMessageReaction`, by its URL.
///
/// For example `/communications/onlineMeetingConversations/{onlineMeetingEngagementConversation-id}/starter/reactions`.
pub type EngagementConversationMessageReactionCollection = mg::Many<
    models::EngagementConversationMessageReaction,
    EngagementConversationMessageReactionResource,
>;
