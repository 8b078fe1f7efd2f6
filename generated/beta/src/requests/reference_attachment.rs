// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.referenceAttachment`, by its URL.
pub type ReferenceAttachmentResource = mg::One<models::ReferenceAttachment>;

/// A collection of `microsoft.graph.referenceAttachment`, by its URL.
pub type ReferenceAttachmentCollection = mg::Many<
    models::ReferenceAttachment,
    ReferenceAttachmentResource,
    requests::attachment::AttachmentCollection,
>;
