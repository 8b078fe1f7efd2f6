// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.attachmentBase`, by its URL.
    ///
    /// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments/{attachmentBase-id}`.
    AttachmentBaseResource(mg::One<models::AttachmentBase>)
}

impl AttachmentBaseResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }

    /// `…/microsoft.graph.taskFileAttachment`
    #[inline]
    pub fn as_task_file_attachment(
        &self,
    ) -> requests::task_file_attachment::TaskFileAttachmentResource {
        mg::to(self, "microsoft.graph.taskFileAttachment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.attachmentBase`, by its URL.
    ///
    /// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/attachments`.
    AttachmentBaseCollection(mg::Many<models::AttachmentBase, AttachmentBaseResource>)
}

impl AttachmentBaseCollection {
    /// `…/microsoft.graph.taskFileAttachment`
    #[inline]
    pub fn as_task_file_attachment(
        &self,
    ) -> requests::task_file_attachment::TaskFileAttachmentCollection {
        mg::to(self, "microsoft.graph.taskFileAttachment")
    }

    /// `POST …/createUploadSession`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `POST` `/me/todo/lists/{id}/tasks/{id}/attachments/createUploadSession` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `POST` `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/createUploadSession` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: CreateUploadSession,
    ) -> mg::Request<models::UploadSession> {
        mg::Path::action_with(self, "createUploadSession", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.createUploadSession`.
    CreateUploadSession "microsoft.graph.createUploadSession" "parameters";
    /// `attachmentInfo`: attachmentInfo, not null
    attachment_info "attachmentInfo" "r": mg::Boxed<models::AttachmentInfo>,
}
