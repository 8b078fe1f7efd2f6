// @generated
use crate::{mg, models, requests};

/// Requests on one [`TaskFileAttachment`](models::TaskFileAttachment): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .todo()
///     .lists()
///     .id(id)
///     .tasks()
///     .id(id)
///     .attachments()
///     .id(id)
///     .cast_to_task_file_attachment()
/// ```
pub type TaskFileAttachmentResource = mg::One<
    models::TaskFileAttachment,
    requests::attachment_base::AttachmentBaseResource,
>;

/// Requests on a collection of [`TaskFileAttachment`](models::TaskFileAttachment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.me().todo().lists().id(id).tasks().id(id).attachments().cast_to_task_file_attachment()`.
pub type TaskFileAttachmentCollection = mg::Many<
    models::TaskFileAttachment,
    TaskFileAttachmentResource,
    requests::attachment_base::AttachmentBaseCollection,
>;
