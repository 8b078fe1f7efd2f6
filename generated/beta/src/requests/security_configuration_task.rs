// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.securityConfigurationTask`, by its URL.
    SecurityConfigurationTaskResource(mg::One<models::SecurityConfigurationTask, requests::device_app_management_task::DeviceAppManagementTaskResource>)
}

impl SecurityConfigurationTaskResource {
    /// `…/managedDevices`: many `vulnerableManagedDevice`
    #[inline]
    pub fn managed_devices(
        &self,
    ) -> requests::vulnerable_managed_device::VulnerableManagedDeviceCollection {
        mg::to(self, "managedDevices")
    }
}

/// A collection of `microsoft.graph.securityConfigurationTask`, by its URL.
pub type SecurityConfigurationTaskCollection = mg::Many<
    models::SecurityConfigurationTask,
    SecurityConfigurationTaskResource,
>;
