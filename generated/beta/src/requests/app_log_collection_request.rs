// @generated
use crate::{mg, models};

/// Requests on one [`AppLogCollectionRequest`](models::AppLogCollectionRequest): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mobile_app_troubleshooting_events()
///     .id(id)
///     .app_log_collection_requests()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AppLogCollectionRequestResource(mg::One<models::AppLogCollectionRequest>);

mg::builder! { AppLogCollectionRequestResource: mg::One<models::AppLogCollectionRequest> }

impl AppLogCollectionRequestResource {
    /// `POST …/createDownloadUrl`.
    ///
    /// Returns 200 with
    /// [`AppLogCollectionDownloadDetails`](models::AppLogCollectionDownloadDetails).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-createdownloadurl?view=graph-rest-beta
    #[inline]
    pub fn create_download_url(
        &self,
    ) -> mg::Request<models::AppLogCollectionDownloadDetails> {
        self.raw().action("createDownloadUrl")
    }
}

/// Requests on a collection of [`AppLogCollectionRequest`](models::AppLogCollectionRequest):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mobile_app_troubleshooting_events()
///     .id(id)
///     .app_log_collection_requests()
/// ```
pub type AppLogCollectionRequestCollection = mg::Many<
    models::AppLogCollectionRequest,
    AppLogCollectionRequestResource,
>;
