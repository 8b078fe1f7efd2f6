// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatInfo`.
pub struct ChatInfo {
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// `replyChainMessageId`.
    pub reply_chain_message_id: mg::Field<String>,
    /// `threadId`.
    pub thread_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatInfo: "microsoft.graph.chatInfo", complex;
    message_id: "messageId",
    reply_chain_message_id: "replyChainMessageId",
    thread_id: "threadId",
}
