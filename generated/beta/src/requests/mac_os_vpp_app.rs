// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOsVppApp`, by its URL.
    MacOsVppAppResource(mg::One<models::MacOsVppApp, requests::mobile_app::MobileAppResource>)
}

impl MacOsVppAppResource {
    /// `…/assignedLicenses`: many `macOsVppAppAssignedLicense`
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
    ) -> requests::mac_os_vpp_app_assigned_license::MacOsVppAppAssignedLicenseCollection {
        mg::to(self, "assignedLicenses")
    }
}

/// A collection of `microsoft.graph.macOsVppApp`, by its URL.
pub type MacOsVppAppCollection = mg::Many<
    models::MacOsVppApp,
    MacOsVppAppResource,
    requests::mobile_app::MobileAppCollection,
>;
