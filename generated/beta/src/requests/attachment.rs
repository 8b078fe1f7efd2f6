// @generated
use crate::{mg, models, requests};

/// Requests on one [`Attachment`](models::Attachment): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().events().id(id).attachments().id(id)`.
#[derive(Clone, Debug)]
pub struct AttachmentResource(mg::One<models::Attachment>);

mg::builder! { AttachmentResource: mg::One<models::Attachment> }

impl AttachmentResource {
    /// `…/microsoft.graph.fileAttachment`: cast to [`FileAttachment`](models::FileAttachment).
    #[doc(alias = "microsoft.graph.fileAttachment")]
    #[inline]
    pub fn cast_to_file_attachment(
        &self,
    ) -> requests::file_attachment::FileAttachmentResource {
        mg::navigate(self, "microsoft.graph.fileAttachment")
    }

    /// `…/microsoft.graph.itemAttachment`: cast to [`ItemAttachment`](models::ItemAttachment).
    #[doc(alias = "microsoft.graph.itemAttachment")]
    #[inline]
    pub fn cast_to_item_attachment(
        &self,
    ) -> requests::item_attachment::ItemAttachmentResource {
        mg::navigate(self, "microsoft.graph.itemAttachment")
    }

    /// `…/microsoft.graph.referenceAttachment`: cast to
    /// [`ReferenceAttachment`](models::ReferenceAttachment).
    #[doc(alias = "microsoft.graph.referenceAttachment")]
    #[inline]
    pub fn cast_to_reference_attachment(
        &self,
    ) -> requests::reference_attachment::ReferenceAttachmentResource {
        mg::navigate(self, "microsoft.graph.referenceAttachment")
    }
}

/// Requests on a collection of [`Attachment`](models::Attachment): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.me().events().id(id).attachments()`.
#[derive(Clone, Debug)]
pub struct AttachmentCollection(mg::Many<models::Attachment, AttachmentResource>);

mg::builder! { AttachmentCollection: mg::Many<models::Attachment, AttachmentResource> }

impl AttachmentCollection {
    /// `…/microsoft.graph.fileAttachment`: the members that are
    /// [`FileAttachment`](models::FileAttachment).
    #[doc(alias = "microsoft.graph.fileAttachment")]
    #[inline]
    pub fn cast_to_file_attachment(
        &self,
    ) -> requests::file_attachment::FileAttachmentCollection {
        mg::navigate(self, "microsoft.graph.fileAttachment")
    }

    /// `…/microsoft.graph.itemAttachment`: the members that are
    /// [`ItemAttachment`](models::ItemAttachment).
    #[doc(alias = "microsoft.graph.itemAttachment")]
    #[inline]
    pub fn cast_to_item_attachment(
        &self,
    ) -> requests::item_attachment::ItemAttachmentCollection {
        mg::navigate(self, "microsoft.graph.itemAttachment")
    }

    /// `…/microsoft.graph.referenceAttachment`: the members that are
    /// [`ReferenceAttachment`](models::ReferenceAttachment).
    #[doc(alias = "microsoft.graph.referenceAttachment")]
    #[inline]
    pub fn cast_to_reference_attachment(
        &self,
    ) -> requests::reference_attachment::ReferenceAttachmentCollection {
        mg::navigate(self, "microsoft.graph.referenceAttachment")
    }

    /// `POST …/createUploadSession`.
    ///
    /// Returns [`UploadSession`](models::UploadSession).
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application).
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: impl Into<CreateUploadSession>,
    ) -> mg::Request<models::UploadSession> {
        self.raw().action_with("createUploadSession", &parameters.into())
    }
}

/// Parameters of [`AttachmentCollection::create_upload_session`].
///
/// A call can pass `attachment_item` alone.
pub struct CreateUploadSession {
    /// `AttachmentItem`. Required.
    pub attachment_item: mg::Field<mg::Boxed<models::AttachmentItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateUploadSession: "microsoft.graph.createUploadSession", parameters;
    attachment_item: "AttachmentItem" required,
}

mg::required_parameters! {
    CreateUploadSession;
    attachment_item: mg::Boxed<models::AttachmentItem>,
}
