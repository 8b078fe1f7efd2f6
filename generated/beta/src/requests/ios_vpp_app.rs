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

    /// `POST …/revokeAllLicenses`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn revoke_all_licenses(&self, parameters: RevokeAllLicenses) -> mg::Request<()> {
        mg::Path::action_with(self, "revokeAllLicenses", &parameters)
    }

    /// `POST …/revokeDeviceLicense`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn revoke_device_license(
        &self,
        parameters: RevokeDeviceLicense,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "revokeDeviceLicense", &parameters)
    }

    /// `POST …/revokeUserLicense`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn revoke_user_license(&self, parameters: RevokeUserLicense) -> mg::Request<()> {
        mg::Path::action_with(self, "revokeUserLicense", &parameters)
    }
}

/// A collection of `microsoft.graph.iosVppApp`, by its URL.
pub type IosVppAppCollection = mg::Many<
    models::IosVppApp,
    IosVppAppResource,
    requests::mobile_app::MobileAppCollection,
>;

mg::record! {
    /// Parameters of `microsoft.graph.revokeAllLicenses`.
    RevokeAllLicenses "microsoft.graph.revokeAllLicenses" "parameters";
    /// `notifyManagedDevices`: Boolean, not null
    notify_managed_devices "notifyManagedDevices" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeDeviceLicense`.
    RevokeDeviceLicense "microsoft.graph.revokeDeviceLicense" "parameters";
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `notifyManagedDevices`: Boolean, not null
    notify_managed_devices "notifyManagedDevices" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.revokeUserLicense`.
    RevokeUserLicense "microsoft.graph.revokeUserLicense" "parameters";
    /// `notifyManagedDevices`: Boolean, not null
    notify_managed_devices "notifyManagedDevices" "r": bool,
    /// `userId`: String
    user_id "userId": String,
}
