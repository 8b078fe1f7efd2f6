// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.targetedChatMessage`, by its URL.
///
/// For example `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}`.
pub type TargetedChatMessageResource = mg::One<
    models::TargetedChatMessage,
    requests::chat_message::ChatMessageResource,
>;

/// A collection of `microsoft.graph.targetedChatMessage`, by its URL.
///
/// For example `/chats/{chat-id}/targetedMessages`.
pub type TargetedChatMessageCollection = mg::Many<
    models::TargetedChatMessage,
    TargetedChatMessageResource,
    requests::chat_message::ChatMessageCollection,
>;
