// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.taskFileAttachment`, by its URL.
pub type TaskFileAttachmentResource = mg::One<
    models::TaskFileAttachment,
    requests::attachment_base::AttachmentBaseResource,
>;

/// A collection of `microsoft.graph.taskFileAttachment`, by its URL.
pub type TaskFileAttachmentCollection = mg::Many<
    models::TaskFileAttachment,
    TaskFileAttachmentResource,
    requests::attachment_base::AttachmentBaseCollection,
>;
