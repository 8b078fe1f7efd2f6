// @generated
use crate::{mg, models, requests};

/// Requests on one [`AttachmentBase`](models::AttachmentBase): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).attachments().id(id)`.
#[derive(Clone, Debug)]
pub struct AttachmentBaseResource(mg::One<models::AttachmentBase>);

mg::builder! { AttachmentBaseResource: mg::One<models::AttachmentBase> }

impl AttachmentBaseResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }

    /// `…/microsoft.graph.taskFileAttachment`: cast to
    /// [`TaskFileAttachment`](models::TaskFileAttachment).
    #[doc(alias = "microsoft.graph.taskFileAttachment")]
    #[inline]
    pub fn cast_to_task_file_attachment(
        &self,
    ) -> requests::task_file_attachment::TaskFileAttachmentResource {
        mg::navigate(self, "microsoft.graph.taskFileAttachment")
    }
}

/// Requests on a collection of [`AttachmentBase`](models::AttachmentBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).attachments()`.
#[derive(Clone, Debug)]
pub struct AttachmentBaseCollection(
    mg::Many<models::AttachmentBase, AttachmentBaseResource>,
);

mg::builder! { AttachmentBaseCollection: mg::Many<models::AttachmentBase, AttachmentBaseResource> }

impl AttachmentBaseCollection {
    /// `…/microsoft.graph.taskFileAttachment`: the members that are
    /// [`TaskFileAttachment`](models::TaskFileAttachment).
    #[doc(alias = "microsoft.graph.taskFileAttachment")]
    #[inline]
    pub fn cast_to_task_file_attachment(
        &self,
    ) -> requests::task_file_attachment::TaskFileAttachmentCollection {
        mg::navigate(self, "microsoft.graph.taskFileAttachment")
    }

    /// `POST …/createUploadSession`.
    ///
    /// Returns [`UploadSession`](models::UploadSession).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: impl Into<CreateUploadSession>,
    ) -> mg::Request<models::UploadSession> {
        self.raw().action_with("createUploadSession", &parameters.into())
    }
}

/// Parameters of [`AttachmentBaseCollection::create_upload_session`].
///
/// A call can pass `attachment_info` alone.
pub struct CreateUploadSession {
    /// `attachmentInfo`. Required.
    pub attachment_info: mg::Field<mg::Boxed<models::AttachmentInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateUploadSession: "microsoft.graph.createUploadSession", parameters;
    attachment_info: "attachmentInfo" required,
}

mg::required_parameters! {
    CreateUploadSession;
    attachment_info: mg::Boxed<models::AttachmentInfo>,
}
