// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAppManagementTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceappmanagementtask?view=graph-rest-beta>
    DeviceAppManagementTask "microsoft.graph.deviceAppManagementTask" "entity" : super::Entity => DeviceAppManagementTaskKind;
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
}

mg::derived_from! { DeviceAppManagementTask: super::Entity }

/// The types derived from `microsoft.graph.deviceAppManagementTask`.
#[non_exhaustive]
pub enum DeviceAppManagementTaskKind {
    AppVulnerabilityTask(Box<super::AppVulnerabilityTask>),
    SecurityConfigurationTask(Box<super::SecurityConfigurationTask>),
    UnmanagedDeviceDiscoveryTask(Box<super::UnmanagedDeviceDiscoveryTask>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceAppManagementTask>),
}

mg::family! {
    DeviceAppManagementTask => DeviceAppManagementTaskKind;
    AppVulnerabilityTask(super::AppVulnerabilityTask),
    SecurityConfigurationTask(super::SecurityConfigurationTask),
    UnmanagedDeviceDiscoveryTask(super::UnmanagedDeviceDiscoveryTask),
}
