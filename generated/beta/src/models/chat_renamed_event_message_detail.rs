// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatRenamedEventMessageDetail`, a complex type derived from `microsoft.graph.eventMessageDetail`.
    ChatRenamedEventMessageDetail "microsoft.graph.chatRenamedEventMessageDetail" "complex" : super::EventMessageDetail;
    /// `chatDisplayName`: String
    chat_display_name "chatDisplayName": String,
    /// `chatId`: String
    chat_id "chatId": String,
    /// `initiator`: identitySet
    initiator "initiator": mg::Boxed<super::IdentitySet>,
}

mg::derived_from! { ChatRenamedEventMessageDetail: super::EventMessageDetail }
