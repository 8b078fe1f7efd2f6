// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsProtectionState`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/windowsProtectionState`.
    WindowsProtectionStateResource(mg::One<models::WindowsProtectionState>)
}

impl WindowsProtectionStateResource {
    /// `…/detectedMalwareState`: many `windowsDeviceMalwareState`
    #[inline]
    pub fn detected_malware_state(
        &self,
    ) -> requests::windows_device_malware_state::WindowsDeviceMalwareStateCollection {
        mg::to(self, "detectedMalwareState")
    }
}
