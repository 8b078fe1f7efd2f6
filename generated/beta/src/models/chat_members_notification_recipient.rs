// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMembersNotificationRecipient`, a complex type derived from `microsoft.graph.teamworkNotificationRecipient`.
    ChatMembersNotificationRecipient "microsoft.graph.chatMembersNotificationRecipient" "complex" : super::TeamworkNotificationRecipient;
    /// `chatId`: String, not null
    chat_id "chatId" "r": String,
}

mg::derived_from! { ChatMembersNotificationRecipient: super::TeamworkNotificationRecipient }
