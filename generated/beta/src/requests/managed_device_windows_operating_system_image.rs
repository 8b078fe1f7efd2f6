// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.managedDeviceWindowsOperatingSystemImage`, by its URL.
    ///
    /// For example `/deviceManagement/managedDeviceWindowsOSImages/{managedDeviceWindowsOperatingSystemImage-id}`.
    ManagedDeviceWindowsOperatingSystemImageResource(mg::One<models::ManagedDeviceWindowsOperatingSystemImage>)
}

impl ManagedDeviceWindowsOperatingSystemImageResource {
    /// `GET …/getAllManagedDeviceWindowsOSImages`
    #[inline]
    pub fn get_all_managed_device_windows_os_images(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDeviceWindowsOperatingSystemImage>> {
        mg::Path::function(self, "getAllManagedDeviceWindowsOSImages")
    }
}

/// A collection of `microsoft.graph.managedDeviceWindowsOperatingSystemImage`, by its URL.
///
/// For example `/deviceManagement/managedDeviceWindowsOSImages`.
pub type ManagedDeviceWindowsOperatingSystemImageCollection = mg::Many<
    models::ManagedDeviceWindowsOperatingSystemImage,
    ManagedDeviceWindowsOperatingSystemImageResource,
>;
