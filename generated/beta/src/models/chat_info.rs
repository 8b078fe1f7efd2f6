// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatInfo`, a complex type.
    ChatInfo "microsoft.graph.chatInfo" "complex";
    /// `messageId`: String
    message_id "messageId": String,
    /// `replyChainMessageId`: String
    reply_chain_message_id "replyChainMessageId": String,
    /// `threadId`: String
    thread_id "threadId": String,
}
