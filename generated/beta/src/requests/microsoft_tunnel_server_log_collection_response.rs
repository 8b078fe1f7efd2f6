// @generated
use crate::{mg, models};

/// Requests on one [`MicrosoftTunnelServerLogCollectionResponse`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.device_management().microsoft_tunnel_server_log_collection_responses().id(id)`.
///
/// [`MicrosoftTunnelServerLogCollectionResponse`]: models::MicrosoftTunnelServerLogCollectionResponse
#[derive(Clone, Debug)]
pub struct MicrosoftTunnelServerLogCollectionResponseResource(
    mg::One<models::MicrosoftTunnelServerLogCollectionResponse>,
);

mg::builder! { MicrosoftTunnelServerLogCollectionResponseResource: mg::One<models::MicrosoftTunnelServerLogCollectionResponse> }

impl MicrosoftTunnelServerLogCollectionResponseResource {
    /// `POST …/createDownloadUrl`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_download_url(&self) -> mg::Request<String> {
        self.raw().action("createDownloadUrl")
    }

    /// `POST …/generateDownloadUrl`.
    ///
    /// Returns `String`.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn generate_download_url(&self) -> mg::Request<String> {
        self.raw().action("generateDownloadUrl")
    }
}

/// Requests on a collection of [`MicrosoftTunnelServerLogCollectionResponse`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().microsoft_tunnel_server_log_collection_responses()`.
///
/// [`MicrosoftTunnelServerLogCollectionResponse`]: models::MicrosoftTunnelServerLogCollectionResponse
pub type MicrosoftTunnelServerLogCollectionResponseCollection = mg::Many<
    models::MicrosoftTunnelServerLogCollectionResponse,
    MicrosoftTunnelServerLogCollectionResponseResource,
>;
