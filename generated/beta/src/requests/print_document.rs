// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.printDocument`, by its URL.
    ///
    /// For example `/print/printerShares/{printerShare-id}/jobs/{printJob-id}/documents/{printDocument-id}`.
    PrintDocumentResource(mg::One<models::PrintDocument>)
}

impl PrintDocumentResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }

    /// `POST …/createUploadSession`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrintJob.Create**, PrintJob.ReadWrite, PrintJob.ReadWrite.All | **PrintJob.ReadWrite.All** |
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: CreateUploadSession,
    ) -> mg::Request<models::UploadSession> {
        mg::Path::action_with(self, "createUploadSession", &parameters)
    }
}

/// A collection of `microsoft.graph.printDocument`, by its URL.
///
/// For example `/print/printerShares/{printerShare-id}/jobs/{printJob-id}/documents`.
pub type PrintDocumentCollection = mg::Many<
    models::PrintDocument,
    PrintDocumentResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.createUploadSession`.
    CreateUploadSession "microsoft.graph.createUploadSession" "parameters";
    /// `properties`: printDocumentUploadProperties, not null
    properties "properties" "r": mg::Boxed<models::PrintDocumentUploadProperties>,
}
