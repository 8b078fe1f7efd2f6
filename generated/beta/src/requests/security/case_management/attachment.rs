// @generated
use crate::{mg, models};

/// Requests on one [`Attachment`](models::security::case_management::Attachment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().case_management().cases().id(id).attachments().id(id)`.
#[derive(Clone, Debug)]
pub struct AttachmentResource(mg::One<models::security::case_management::Attachment>);

mg::builder! { AttachmentResource: mg::One<models::security::case_management::Attachment> }

impl AttachmentResource {
    /// `…/content`: the content of the stream.
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of [`Attachment`](models::security::case_management::Attachment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().case_management().cases().id(id).attachments()`.
pub type AttachmentCollection = mg::Many<
    models::security::case_management::Attachment,
    AttachmentResource,
>;
