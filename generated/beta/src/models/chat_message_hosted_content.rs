// @generated
use crate::mg;

/// Entity type [`microsoft.graph.chatMessageHostedContent`][reference], derived from
/// [`TeamworkHostedContent`](super::TeamworkHostedContent), with a media stream.
///
/// Requests: [`ChatMessageHostedContentCollection`], for example
/// `graph.chats().all_messages().id(id).hosted_contents()`.
///
/// [`ChatMessageHostedContentCollection`]: crate::requests::chat_message_hosted_content::ChatMessageHostedContentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/chatmessagehostedcontent?view=graph-rest-beta
pub struct ChatMessageHostedContent {
    /// `contentBytes`.
    pub content_bytes: mg::Field<mg::Binary>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageHostedContent: "microsoft.graph.chatMessageHostedContent", entity stream, base super::TeamworkHostedContent;
    content_bytes: "contentBytes",
    content_type: "contentType",
    id: "id" key required,
}

mg::derived_from! { ChatMessageHostedContent: super::TeamworkHostedContent, super::Entity }
