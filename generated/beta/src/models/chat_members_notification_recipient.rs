// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMembersNotificationRecipient`, derived from
/// [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient).
pub struct ChatMembersNotificationRecipient {
    /// `chatId`. Never null.
    pub chat_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMembersNotificationRecipient: "microsoft.graph.chatMembersNotificationRecipient", complex, base super::TeamworkNotificationRecipient;
    chat_id: "chatId" required,
}

mg::derived_from! { ChatMembersNotificationRecipient: super::TeamworkNotificationRecipient }
