// @generated
use crate::{mg, models};

/// Requests on one
/// [`ManagedDeviceWindowsOperatingSystemImage`](models::ManagedDeviceWindowsOperatingSystemImage):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().managed_device_windows_os_images().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedDeviceWindowsOperatingSystemImageResource(
    mg::One<models::ManagedDeviceWindowsOperatingSystemImage>,
);

mg::builder! { ManagedDeviceWindowsOperatingSystemImageResource: mg::One<models::ManagedDeviceWindowsOperatingSystemImage> }

impl ManagedDeviceWindowsOperatingSystemImageResource {
    /// `GET …/getAllManagedDeviceWindowsOSImages`.
    ///
    /// Returns a page of [`ManagedDeviceWindowsOperatingSystemImage`].
    ///
    /// [`ManagedDeviceWindowsOperatingSystemImage`]: models::ManagedDeviceWindowsOperatingSystemImage
    #[inline]
    pub fn get_all_managed_device_windows_os_images(
        &self,
    ) -> mg::Request<mg::Page<models::ManagedDeviceWindowsOperatingSystemImage>> {
        self.raw().function("getAllManagedDeviceWindowsOSImages")
    }
}

/// Requests on a collection of
/// [`ManagedDeviceWindowsOperatingSystemImage`](models::ManagedDeviceWindowsOperatingSystemImage):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().managed_device_windows_os_images()`.
pub type ManagedDeviceWindowsOperatingSystemImageCollection = mg::Many<
    models::ManagedDeviceWindowsOperatingSystemImage,
    ManagedDeviceWindowsOperatingSystemImageResource,
>;
