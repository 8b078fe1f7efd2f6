// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attachmentInfo`, a complex type.
    AttachmentInfo "microsoft.graph.attachmentInfo" "complex";
    /// `attachmentType`: attachmentType
    attachment_type "attachmentType": mg::Open<super::AttachmentType>,
    /// `contentType`: String
    content_type "contentType": String,
    /// `name`: String
    name "name": String,
    /// `size`: Int64
    size "size": i64,
}
