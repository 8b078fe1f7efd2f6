// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.windowsInformationProtectionDeviceRegistration`, by its URL.
    ///
    /// For example `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistration-id}`.
    WindowsInformationProtectionDeviceRegistrationResource(mg::One<models::WindowsInformationProtectionDeviceRegistration>)
}

impl WindowsInformationProtectionDeviceRegistrationResource {
    /// `POST …/wipe`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn wipe(&self) -> mg::Request<()> {
        mg::Path::action(self, "wipe")
    }
}

/// A collection of `microsoft.graph.windowsInformationProtectionDeviceRegistration`, by its URL.
///
/// For example `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations`.
pub type WindowsInformationProtectionDeviceRegistrationCollection = mg::Many<
    models::WindowsInformationProtectionDeviceRegistration,
    WindowsInformationProtectionDeviceRegistrationResource,
>;
