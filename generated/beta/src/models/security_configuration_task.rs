// @generated
use crate::mg;

/// Entity type [`microsoft.graph.securityConfigurationTask`][reference], derived from
/// [`DeviceAppManagementTask`](super::DeviceAppManagementTask).
///
/// Requests: [`SecurityConfigurationTaskCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .device_app_management_tasks()
///     .cast_to_security_configuration_task()
/// ```
///
/// Operations: `update_status`.
///
/// [`SecurityConfigurationTaskCollection`]: crate::requests::security_configuration_task::SecurityConfigurationTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/securityconfigurationtask?view=graph-rest-beta
pub struct SecurityConfigurationTask {
    /// `applicablePlatform`. Never null.
    pub applicable_platform: mg::Field<
        mg::Open<super::EndpointSecurityConfigurationApplicablePlatform>,
    >,
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
    /// `endpointSecurityPolicy`. Never null.
    pub endpoint_security_policy: mg::Field<
        mg::Open<super::EndpointSecurityConfigurationType>,
    >,
    /// `endpointSecurityPolicyProfile`. Never null.
    pub endpoint_security_policy_profile: mg::Field<
        mg::Open<super::EndpointSecurityConfigurationProfileType>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `insights`.
    pub insights: mg::Field<String>,
    /// `intendedSettings`.
    pub intended_settings: mg::Field<Vec<super::KeyValuePair>>,
    /// `managedDeviceCount`. Never null.
    pub managed_device_count: mg::Field<i32>,
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
    SecurityConfigurationTask: "microsoft.graph.securityConfigurationTask", entity, base super::DeviceAppManagementTask;
    applicable_platform: "applicablePlatform" required,
    assigned_to: "assignedTo",
    category: "category" required,
    created_date_time: "createdDateTime" required,
    creator: "creator",
    creator_notes: "creatorNotes",
    description: "description",
    display_name: "displayName",
    due_date_time: "dueDateTime" required,
    endpoint_security_policy: "endpointSecurityPolicy" required,
    endpoint_security_policy_profile: "endpointSecurityPolicyProfile" required,
    id: "id" key required,
    insights: "insights",
    intended_settings: "intendedSettings",
    managed_device_count: "managedDeviceCount" required,
    priority: "priority" required,
    status: "status" required,
}

mg::derived_from! { SecurityConfigurationTask: super::DeviceAppManagementTask, super::Entity }

impl SecurityConfigurationTask {
    /// `managedDevices`: many [`VulnerableManagedDevice`](super::VulnerableManagedDevice).
    pub const MANAGED_DEVICES: mg::Nav<
        SecurityConfigurationTask,
        Vec<super::VulnerableManagedDevice>,
    > = mg::Nav::new("managedDevices");
}
