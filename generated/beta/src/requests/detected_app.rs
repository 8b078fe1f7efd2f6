// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.detectedApp`, by its URL.
    ///
    /// For example `/deviceManagement/detectedApps/{detectedApp-id}`.
    DetectedAppResource(mg::One<models::DetectedApp>)
}

impl DetectedAppResource {
    /// `…/managedDevices`: many `managedDevice`
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::to(self, "managedDevices")
    }
}

/// A collection of `microsoft.graph.detectedApp`, by its URL.
///
/// For example `/deviceManagement/detectedApps`.
pub type DetectedAppCollection = mg::Many<models::DetectedApp, DetectedAppResource>;
