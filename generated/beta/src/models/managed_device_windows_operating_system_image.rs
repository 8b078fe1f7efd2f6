// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceWindowsOperatingSystemImage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddevicewindowsoperatingsystemimage?view=graph-rest-beta>
    ManagedDeviceWindowsOperatingSystemImage "microsoft.graph.managedDeviceWindowsOperatingSystemImage" "entity" : super::Entity;
    /// `availableUpdates`: Collection(managedDeviceWindowsOperatingSystemUpdate), items not null
    available_updates "availableUpdates" "r": Vec<super::ManagedDeviceWindowsOperatingSystemUpdate>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `supportedArchitectures`: Collection(managedDeviceArchitecture), items not null
    supported_architectures "supportedArchitectures" "r": Vec<mg::Open<super::ManagedDeviceArchitecture>>,
    /// `supportedEditions`: Collection(managedDeviceWindowsOperatingSystemEdition), items not null
    supported_editions "supportedEditions" "r": Vec<super::ManagedDeviceWindowsOperatingSystemEdition>,
}

mg::derived_from! { ManagedDeviceWindowsOperatingSystemImage: super::Entity }
