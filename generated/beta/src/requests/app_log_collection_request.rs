// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.appLogCollectionRequest`, by its URL.
    ///
    /// For example `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests/{appLogCollectionRequest-id}`.
    AppLogCollectionRequestResource(mg::One<models::AppLogCollectionRequest>)
}

impl AppLogCollectionRequestResource {
    /// `POST …/createDownloadUrl`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-createdownloadurl?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}/createDownloadUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn create_download_url(
        &self,
    ) -> mg::Request<models::AppLogCollectionDownloadDetails> {
        mg::Path::action(self, "createDownloadUrl")
    }
}

/// A collection of `microsoft.graph.appLogCollectionRequest`, by its URL.
///
/// For example `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests`.
pub type AppLogCollectionRequestCollection = mg::Many<
    models::AppLogCollectionRequest,
    AppLogCollectionRequestResource,
>;
