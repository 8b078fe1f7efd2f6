// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosVppApp`, by its URL.
    IosVppAppResource(mg::One<models::IosVppApp, requests::mobile_app::MobileAppResource>)
}

impl IosVppAppResource {
    /// `…/assignedLicenses`: many `iosVppAppAssignedLicense`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assigned_licenses(
        &self,
    ) -> requests::ios_vpp_app_assigned_license::IosVppAppAssignedLicenseCollection {
        mg::to(self, "assignedLicenses")
    }
}

/// A collection of `microsoft.graph.iosVppApp`, by its URL.
pub type IosVppAppCollection = mg::Many<
    models::IosVppApp,
    IosVppAppResource,
    requests::mobile_app::MobileAppCollection,
>;
