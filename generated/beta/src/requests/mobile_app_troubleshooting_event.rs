// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppTroubleshootingEvent`, by its URL.
    ///
    /// For example `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}`.
    MobileAppTroubleshootingEventResource(mg::One<models::MobileAppTroubleshootingEvent>)
}

impl MobileAppTroubleshootingEventResource {
    /// `…/appLogCollectionRequests`: many `appLogCollectionRequest`
    ///
    /// [List appLogCollectionRequests](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-list?view=graph-rest-beta); 200.
    ///
    /// [Get appLogCollectionRequest](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-get?view=graph-rest-beta); 200.
    ///
    /// [Create appLogCollectionRequest](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-create?view=graph-rest-beta); 201.
    ///
    /// [Update appLogCollectionRequest](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-update?view=graph-rest-beta); 200.
    ///
    /// [Delete appLogCollectionRequest](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.Read.All**, **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementManagedDevices.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn app_log_collection_requests(
        &self,
    ) -> requests::app_log_collection_request::AppLogCollectionRequestCollection {
        mg::to(self, "appLogCollectionRequests")
    }
}

/// A collection of `microsoft.graph.mobileAppTroubleshootingEvent`, by its URL.
///
/// For example `/deviceManagement/mobileAppTroubleshootingEvents`.
pub type MobileAppTroubleshootingEventCollection = mg::Many<
    models::MobileAppTroubleshootingEvent,
    MobileAppTroubleshootingEventResource,
>;
