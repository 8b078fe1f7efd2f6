// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageHostedContent`, an entity type derived from `microsoft.graph.teamworkHostedContent`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/chatmessagehostedcontent?view=graph-rest-beta>
    ChatMessageHostedContent "microsoft.graph.chatMessageHostedContent" "entity stream" : super::TeamworkHostedContent;
    /// `contentBytes`: Binary
    content_bytes "contentBytes": mg::Binary,
    /// `contentType`: String
    content_type "contentType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ChatMessageHostedContent: super::TeamworkHostedContent, super::Entity }
