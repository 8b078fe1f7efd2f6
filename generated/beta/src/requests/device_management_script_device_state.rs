// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementScriptDeviceState`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}`.
    DeviceManagementScriptDeviceStateResource(mg::One<models::DeviceManagementScriptDeviceState>)
}

impl DeviceManagementScriptDeviceStateResource {
    /// `…/managedDevice`: `managedDevice`
    #[inline]
    pub fn managed_device(&self) -> requests::managed_device::ManagedDeviceResource {
        mg::to(self, "managedDevice")
    }
}

/// A collection of `microsoft.graph.deviceManagementScriptDeviceState`, by its URL.
///
/// For example `/deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScript-id}/deviceRunStates`.
pub type DeviceManagementScriptDeviceStateCollection = mg::Many<
    models::DeviceManagementScriptDeviceState,
    DeviceManagementScriptDeviceStateResource,
>;
