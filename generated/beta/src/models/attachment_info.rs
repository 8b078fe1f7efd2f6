// @generated
use crate::mg;

/// Complex type `microsoft.graph.attachmentInfo`.
pub struct AttachmentInfo {
    /// `attachmentType`.
    pub attachment_type: mg::Field<mg::Open<super::AttachmentType>>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
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
    AttachmentInfo: "microsoft.graph.attachmentInfo", complex;
    attachment_type: "attachmentType",
    content_type: "contentType",
    name: "name",
    size: "size",
}
