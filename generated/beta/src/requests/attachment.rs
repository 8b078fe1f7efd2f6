// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.attachment`, by its URL.
    ///
    /// For example `/me/calendarView/{event-id}/attachments/{attachment-id}`.
    AttachmentResource(mg::One<models::Attachment>)
}

impl AttachmentResource {
    /// `…/microsoft.graph.fileAttachment`
    #[inline]
    pub fn as_file_attachment(
        &self,
    ) -> requests::file_attachment::FileAttachmentResource {
        mg::to(self, "microsoft.graph.fileAttachment")
    }

    /// `…/microsoft.graph.itemAttachment`
    #[inline]
    pub fn as_item_attachment(
        &self,
    ) -> requests::item_attachment::ItemAttachmentResource {
        mg::to(self, "microsoft.graph.itemAttachment")
    }

    /// `…/microsoft.graph.referenceAttachment`
    #[inline]
    pub fn as_reference_attachment(
        &self,
    ) -> requests::reference_attachment::ReferenceAttachmentResource {
        mg::to(self, "microsoft.graph.referenceAttachment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.attachment`, by its URL.
    ///
    /// For example `/me/calendarView/{event-id}/attachments`.
    AttachmentCollection(mg::Many<models::Attachment, AttachmentResource>)
}

impl AttachmentCollection {
    /// `…/microsoft.graph.fileAttachment`
    #[inline]
    pub fn as_file_attachment(
        &self,
    ) -> requests::file_attachment::FileAttachmentCollection {
        mg::to(self, "microsoft.graph.fileAttachment")
    }

    /// `…/microsoft.graph.itemAttachment`
    #[inline]
    pub fn as_item_attachment(
        &self,
    ) -> requests::item_attachment::ItemAttachmentCollection {
        mg::to(self, "microsoft.graph.itemAttachment")
    }

    /// `…/microsoft.graph.referenceAttachment`
    #[inline]
    pub fn as_reference_attachment(
        &self,
    ) -> requests::reference_attachment::ReferenceAttachmentCollection {
        mg::to(self, "microsoft.graph.referenceAttachment")
    }

    /// `POST …/createUploadSession`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.ReadWrite**, Mail.ReadWrite | **Calendars.ReadWrite**, Mail.ReadWrite | **Calendars.ReadWrite**, Mail.ReadWrite |
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
    /// `AttachmentItem`: attachmentItem, not null
    attachment_item "AttachmentItem" "r": mg::Boxed<models::AttachmentItem>,
}
