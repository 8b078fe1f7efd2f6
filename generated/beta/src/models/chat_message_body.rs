// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatMessageBody`.
pub struct ChatMessageBody {
    /// `content`.
    pub content: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::BodyType>>,
    /// `messageBodyContentType`.
    pub message_body_content_type: mg::Field<
        mg::Open<super::ChatMessageBodyContentType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageBody: "microsoft.graph.chatMessageBody", complex;
    content: "content",
    content_type: "contentType",
    message_body_content_type: "messageBodyContentType",
}
