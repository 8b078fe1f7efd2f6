// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceAppManagementTask`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceAppManagementTaskCollection`], for example
/// `graph.device_app_management().device_app_management_tasks()`.
///
/// Operations: `update_status`.
///
/// [`DeviceAppManagementTaskCollection`]: crate::requests::device_app_management_task::DeviceAppManagementTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceappmanagementtask?view=graph-rest-beta
pub struct DeviceAppManagementTask {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAppManagementTask: "microsoft.graph.deviceAppManagementTask", entity, base super::Entity, family DeviceAppManagementTaskKind;
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
}

mg::derived_from! { DeviceAppManagementTask: super::Entity }

/// The types derived from [`DeviceAppManagementTask`].
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
