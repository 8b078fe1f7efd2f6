// @generated
use crate::{mg, models};

/// One `microsoft.graph.chatMessageInfo`, by its URL.
///
/// For example `/chats/{chat-id}/lastMessagePreview`.
pub type ChatMessageInfoResource = mg::One<models::ChatMessageInfo>;
