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
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn create_download_url(&self) -> mg::Request<String> {
        mg::Path::action(self, "createDownloadUrl")
    }

    /// `POST …/generateDownloadUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
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
