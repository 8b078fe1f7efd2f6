// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.microsoftTunnelServerLogCollectionResponse`, by its URL.
    ///
    /// For example `/deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponse-id}`.
    MicrosoftTunnelServerLogCollectionResponseResource(mg::One<models::MicrosoftTunnelServerLogCollectionResponse>)
}

impl MicrosoftTunnelServerLogCollectionResponseResource {
    /// `POST …/createDownloadUrl`
    #[inline]
    pub fn create_download_url(&self) -> mg::Request<String> {
        mg::Path::action(self, "createDownloadUrl")
    }

    /// `POST …/generateDownloadUrl`
    #[inline]
    pub fn generate_download_url(&self) -> mg::Request<String> {
        mg::Path::action(self, "generateDownloadUrl")
    }
}

/// A collection of `microsoft.graph.microsoftTunnelServerLogCollectionResponse`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelServerLogCollectionResponses`.
pub type MicrosoftTunnelServerLogCollectionResponseCollection = mg::Many<
    models::MicrosoftTunnelServerLogCollectionResponse,
    MicrosoftTunnelServerLogCollectionResponseResource,
>;
