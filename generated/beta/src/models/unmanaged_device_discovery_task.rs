// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unmanagedDeviceDiscoveryTask`][reference], derived from
/// [`DeviceAppManagementTask`](super::DeviceAppManagementTask).
///
/// Requests: [`UnmanagedDeviceDiscoveryTaskCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .cast_to_unmanaged_device_discovery_task()
/// ```
///
/// Operations: `update_status`.
///
/// [`UnmanagedDeviceDiscoveryTaskCollection`]: crate::requests::unmanaged_device_discovery_task::UnmanagedDeviceDiscoveryTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unmanageddevicediscoverytask?view=graph-rest-beta
pub struct UnmanagedDeviceDiscoveryTask {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::DeviceAppManagementTaskCategory>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creator`.
    pub creator: mg::Field<String>,
    /// `creatorNotes`.
    pub creator_notes: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `dueDateTime`. Never null.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `priority`. Never null.
    pub priority: mg::Field<mg::Open<super::DeviceAppManagementTaskPriority>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DeviceAppManagementTaskStatus>>,
    /// `unmanagedDevices`.
    pub unmanaged_devices: mg::Field<Vec<super::UnmanagedDevice>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnmanagedDeviceDiscoveryTask: "microsoft.graph.unmanagedDeviceDiscoveryTask", entity, base super::DeviceAppManagementTask;
    assigned_to: "assignedTo",
    category: "category" required,
    created_date_time: "createdDateTime" required,
    creator: "creator",
    creator_notes: "creatorNotes",
    description: "description",
    display_name: "displayName",
    due_date_time: "dueDateTime" required,
    id: "id" key required,
    priority: "priority" required,
    status: "status" required,
    unmanaged_devices: "unmanagedDevices",
}

mg::derived_from! { UnmanagedDeviceDiscoveryTask: super::DeviceAppManagementTask, super::Entity }
