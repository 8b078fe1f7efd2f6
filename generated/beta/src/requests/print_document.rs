// @generated
use crate::{mg, models};

/// Requests on one [`PrintDocument`](models::PrintDocument): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.print().printer_shares().id(id).jobs().id(id).documents().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintDocumentResource(mg::One<models::PrintDocument>);

mg::builder! { PrintDocumentResource: mg::One<models::PrintDocument> }

impl PrintDocumentResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }

    /// `POST …/createUploadSession`.
    ///
    /// Returns [`UploadSession`](models::UploadSession).
    ///
    /// Least privileged permission: `PrintJob.Create` (delegated), `PrintJob.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: impl Into<CreateUploadSession>,
    ) -> mg::Request<models::UploadSession> {
        self.raw().action_with("createUploadSession", &parameters.into())
    }
}

/// Requests on a collection of [`PrintDocument`](models::PrintDocument): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.print().printer_shares().id(id).jobs().id(id).documents()`.
pub type PrintDocumentCollection = mg::Many<
    models::PrintDocument,
    PrintDocumentResource,
>;

/// Parameters of [`PrintDocumentResource::create_upload_session`].
///
/// A call can pass `properties` alone.
pub struct CreateUploadSession {
    /// `properties`. Required.
    pub properties: mg::Field<mg::Boxed<models::PrintDocumentUploadProperties>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateUploadSession: "microsoft.graph.createUploadSession", parameters;
    properties: "properties" required,
}

mg::required_parameters! {
    CreateUploadSession;
    properties: mg::Boxed<models::PrintDocumentUploadProperties>,
}
