// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiInteractionAttachment`.
pub struct AiInteractionAttachment {
    /// `attachmentId`.
    pub attachment_id: mg::Field<String>,
    /// `content`.
    pub content: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionAttachment: "microsoft.graph.aiInteractionAttachment", complex;
    attachment_id: "attachmentId",
    content: "content",
    content_type: "contentType",
    content_url: "contentUrl",
    name: "name",
}
