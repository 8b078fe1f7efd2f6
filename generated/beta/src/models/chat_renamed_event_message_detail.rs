// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatRenamedEventMessageDetail`, derived from
/// [`EventMessageDetail`](super::EventMessageDetail).
pub struct ChatRenamedEventMessageDetail {
    /// `chatDisplayName`.
    pub chat_display_name: mg::Field<String>,
    /// `chatId`.
    pub chat_id: mg::Field<String>,
    /// `initiator`.
    pub initiator: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatRenamedEventMessageDetail: "microsoft.graph.chatRenamedEventMessageDetail", complex, base super::EventMessageDetail;
    chat_display_name: "chatDisplayName",
    chat_id: "chatId",
    initiator: "initiator",
}

mg::derived_from! { ChatRenamedEventMessageDetail: super::EventMessageDetail }
