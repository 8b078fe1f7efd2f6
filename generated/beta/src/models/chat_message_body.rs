// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageBody`, a complex type.
    ChatMessageBody "microsoft.graph.chatMessageBody" "complex";
    /// `content`: String
    content "content": String,
    /// `contentType`: bodyType
    content_type "contentType": mg::Open<super::BodyType>,
    /// `messageBodyContentType`: chatMessageBodyContentType
    message_body_content_type "messageBodyContentType": mg::Open<super::ChatMessageBodyContentType>,
}
