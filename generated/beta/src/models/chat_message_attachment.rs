// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageAttachment`, a complex type.
    ChatMessageAttachment "microsoft.graph.chatMessageAttachment" "complex";
    /// `content`: String
    content "content": String,
    /// `contentType`: String
    content_type "contentType": String,
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `id`: String
    id "id": String,
    /// `name`: String
    name "name": String,
    /// `teamsAppId`: String
    teams_app_id "teamsAppId": String,
    /// `thumbnailUrl`: String
    thumbnail_url "thumbnailUrl": String,
}
