// @generated
use crate::mg;

/// Complex type `microsoft.graph.attachmentItem`.
pub struct AttachmentItem {
    /// `attachmentType`.
    pub attachment_type: mg::Field<mg::Open<super::AttachmentType>>,
    /// `contentId`.
    pub content_id: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `isInline`.
    pub is_inline: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttachmentItem: "microsoft.graph.attachmentItem", complex;
    attachment_type: "attachmentType",
    content_id: "contentId",
    content_type: "contentType",
    is_inline: "isInline",
    name: "name",
    size: "size",
}
