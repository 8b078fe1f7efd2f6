// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessageAttachment`.
pub struct ChatMessageAttachment {
    /// `content`.
    pub content: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `teamsAppId`.
    pub teams_app_id: mg::Field<String>,
    /// `thumbnailUrl`.
    pub thumbnail_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageAttachment: "microsoft.graph.chatMessageAttachment", complex;
    content: "content",
    content_type: "contentType",
    content_url: "contentUrl",
    id: "id",
    name: "name",
    teams_app_id: "teamsAppId",
    thumbnail_url: "thumbnailUrl",
}
