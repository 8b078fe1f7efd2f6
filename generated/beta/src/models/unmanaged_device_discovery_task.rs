// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unmanagedDeviceDiscoveryTask`, an entity type derived from `microsoft.graph.deviceAppManagementTask`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unmanageddevicediscoverytask?view=graph-rest-beta>
    UnmanagedDeviceDiscoveryTask "microsoft.graph.unmanagedDeviceDiscoveryTask" "entity" : super::DeviceAppManagementTask;
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `category`: deviceAppManagementTaskCategory, not null
    category "category" "r": mg::Open<super::DeviceAppManagementTaskCategory>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `creator`: String
    creator "creator": String,
    /// `creatorNotes`: String
    creator_notes "creatorNotes": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dueDateTime`: DateTimeOffset, not null
    due_date_time "dueDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: deviceAppManagementTaskPriority, not null
    priority "priority" "r": mg::Open<super::DeviceAppManagementTaskPriority>,
    /// `status`: deviceAppManagementTaskStatus, not null
    status "status" "r": mg::Open<super::DeviceAppManagementTaskStatus>,
    /// `unmanagedDevices`: Collection(unmanagedDevice)
    unmanaged_devices "unmanagedDevices": Vec<super::UnmanagedDevice>,
}

mg::derived_from! { UnmanagedDeviceDiscoveryTask: super::DeviceAppManagementTask, super::Entity }
