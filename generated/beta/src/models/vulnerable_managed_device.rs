// @generated
use crate::mg;

/// Entity type [`microsoft.graph.vulnerableManagedDevice`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`VulnerableManagedDeviceCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .id(id)
///     .cast_to_security_configuration_task()
///     .managed_devices()
/// ```
///
/// [`VulnerableManagedDeviceCollection`]: crate::requests::vulnerable_managed_device::VulnerableManagedDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/vulnerablemanageddevice?view=graph-rest-beta
pub struct VulnerableManagedDevice {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VulnerableManagedDevice: "microsoft.graph.vulnerableManagedDevice", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    last_sync_date_time: "lastSyncDateTime" required,
    managed_device_id: "managedDeviceId",
}

mg::derived_from! { VulnerableManagedDevice: super::Entity }
