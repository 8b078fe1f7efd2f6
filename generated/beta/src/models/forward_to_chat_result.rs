// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.forwardToChatResult`, a complex type derived from `microsoft.graph.actionResultPart`.
    ForwardToChatResult "microsoft.graph.forwardToChatResult" "complex" : super::ActionResultPart;
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `forwardedMessageId`: String
    forwarded_message_id "forwardedMessageId": String,
    /// `targetChatId`: String
    target_chat_id "targetChatId": String,
}

mg::derived_from! { ForwardToChatResult: super::ActionResultPart }
