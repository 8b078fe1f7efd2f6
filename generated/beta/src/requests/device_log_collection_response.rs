// @generated
use crate::{mg, models};

/// Requests on one [`DeviceLogCollectionResponse`](models::DeviceLogCollectionResponse): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_management().managed_devices().id(id).log_collection_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceLogCollectionResponseResource(
    mg::One<models::DeviceLogCollectionResponse>,
);

mg::builder! { DeviceLogCollectionResponseResource: mg::One<models::DeviceLogCollectionResponse> }

impl DeviceLogCollectionResponseResource {
    /// `POST …/createDownloadUrl`.
    ///
    /// Returns 200 with `String`.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-createdownloadurl?view=graph-rest-beta
    #[inline]
    pub fn create_download_url(&self) -> mg::Request<String> {
        self.raw().action("createDownloadUrl")
    }
}

/// Requests on a collection of
/// [`DeviceLogCollectionResponse`](models::DeviceLogCollectionResponse): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().managed_devices().id(id).log_collection_requests()`.
pub type DeviceLogCollectionResponseCollection = mg::Many<
    models::DeviceLogCollectionResponse,
    DeviceLogCollectionResponseResource,
>;
