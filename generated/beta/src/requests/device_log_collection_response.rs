// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.deviceLogCollectionResponse`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/logCollectionRequests/{deviceLogCollectionResponse-id}`.
    DeviceLogCollectionResponseResource(mg::One<models::DeviceLogCollectionResponse>)
}

impl DeviceLogCollectionResponseResource {
    /// `POST …/createDownloadUrl`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-createdownloadurl?view=graph-rest-beta); 200.
    /// - `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests/{deviceLogCollectionResponseId}/createDownloadUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementManagedDevices.Read.All, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn create_download_url(&self) -> mg::Request<String> {
        mg::Path::action(self, "createDownloadUrl")
    }
}

/// A collection of `microsoft.graph.deviceLogCollectionResponse`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/logCollectionRequests`.
pub type DeviceLogCollectionResponseCollection = mg::Many<
    models::DeviceLogCollectionResponse,
    DeviceLogCollectionResponseResource,
>;
