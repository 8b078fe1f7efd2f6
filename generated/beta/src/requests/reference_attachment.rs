// @generated
use crate::{mg, models, requests};

/// Requests on one [`ReferenceAttachment`](models::ReferenceAttachment): `get`, `update`, `delete`.
///
/// For example `graph.me().events().id(id).attachments().id(id).cast_to_reference_attachment()`.
pub type ReferenceAttachmentResource = mg::One<models::ReferenceAttachment>;

/// Requests on a collection of [`ReferenceAttachment`](models::ReferenceAttachment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().events().id(id).attachments().cast_to_reference_attachment()`.
pub type ReferenceAttachmentCollection = mg::Many<
    models::ReferenceAttachment,
    ReferenceAttachmentResource,
    requests::attachment::AttachmentCollection,
>;
