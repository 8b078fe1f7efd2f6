// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceComplianceScriptDeviceState`, by its URL.
    ///
    /// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates/{deviceComplianceScriptDeviceState-id}`.
    DeviceComplianceScriptDeviceStateResource(mg::One<models::DeviceComplianceScriptDeviceState>)
}

impl DeviceComplianceScriptDeviceStateResource {
    /// `…/managedDevice`: `managedDevice`
    #[inline]
    pub fn managed_device(&self) -> requests::managed_device::ManagedDeviceResource {
        mg::to(self, "managedDevice")
    }
}

/// A collection of `microsoft.graph.deviceComplianceScriptDeviceState`, by its URL.
///
/// For example `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates`.
pub type DeviceComplianceScriptDeviceStateCollection = mg::Many<
    models::DeviceComplianceScriptDeviceState,
    DeviceComplianceScriptDeviceStateResource,
>;
