// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceWindowsOperatingSystemImage`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceWindowsOperatingSystemImageCollection`], for example
/// `graph.device_management().managed_device_windows_os_images()`.
///
/// Operations: `get_all_managed_device_windows_os_images`.
///
/// [`ManagedDeviceWindowsOperatingSystemImageCollection`]: crate::requests::managed_device_windows_operating_system_image::ManagedDeviceWindowsOperatingSystemImageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicewindowsoperatingsystemimage?view=graph-rest-beta
pub struct ManagedDeviceWindowsOperatingSystemImage {
    /// `availableUpdates`.
    pub available_updates: mg::Field<
        Vec<super::ManagedDeviceWindowsOperatingSystemUpdate>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `supportedArchitectures`.
    pub supported_architectures: mg::Field<
        Vec<mg::Open<super::ManagedDeviceArchitecture>>,
    >,
    /// `supportedEditions`.
    pub supported_editions: mg::Field<
        Vec<super::ManagedDeviceWindowsOperatingSystemEdition>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceWindowsOperatingSystemImage: "microsoft.graph.managedDeviceWindowsOperatingSystemImage", entity, base super::Entity;
    available_updates: "availableUpdates" required,
    id: "id" key required,
    supported_architectures: "supportedArchitectures" required,
    supported_editions: "supportedEditions" required,
}

mg::derived_from! { ManagedDeviceWindowsOperatingSystemImage: super::Entity }
