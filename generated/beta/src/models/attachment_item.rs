// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attachmentItem`, a complex type.
    AttachmentItem "microsoft.graph.attachmentItem" "complex";
    /// `attachmentType`: attachmentType
    attachment_type "attachmentType": mg::Open<super::AttachmentType>,
    /// `contentId`: String
    content_id "contentId": String,
    /// `contentType`: String
    content_type "contentType": String,
    /// `isInline`: Boolean
    is_inline "isInline": bool,
    /// `name`: String
    name "name": String,
    /// `size`: Int64
    size "size": i64,
}
