// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionAttachment`, a complex type.
    AiInteractionAttachment "microsoft.graph.aiInteractionAttachment" "complex";
    /// `attachmentId`: String
    attachment_id "attachmentId": String,
    /// `content`: String
    content "content": String,
    /// `contentType`: String
    content_type "contentType": String,
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `name`: String
    name "name": String,
}
