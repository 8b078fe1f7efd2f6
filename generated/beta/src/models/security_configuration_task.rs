// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityConfigurationTask`, an entity type derived from `microsoft.graph.deviceAppManagementTask`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securityconfigurationtask?view=graph-rest-beta>
    SecurityConfigurationTask "microsoft.graph.securityConfigurationTask" "entity" : super::DeviceAppManagementTask;
    /// `applicablePlatform`: endpointSecurityConfigurationApplicablePlatform, not null
    applicable_platform "applicablePlatform" "r": mg::Open<super::EndpointSecurityConfigurationApplicablePlatform>,
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
    /// `endpointSecurityPolicy`: endpointSecurityConfigurationType, not null
    endpoint_security_policy "endpointSecurityPolicy" "r": mg::Open<super::EndpointSecurityConfigurationType>,
    /// `endpointSecurityPolicyProfile`: endpointSecurityConfigurationProfileType, not null
    endpoint_security_policy_profile "endpointSecurityPolicyProfile" "r": mg::Open<super::EndpointSecurityConfigurationProfileType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insights`: String
    insights "insights": String,
    /// `intendedSettings`: Collection(keyValuePair)
    intended_settings "intendedSettings": Vec<super::KeyValuePair>,
    /// `managedDeviceCount`: Int32, not null
    managed_device_count "managedDeviceCount" "r": i32,
    /// `priority`: deviceAppManagementTaskPriority, not null
    priority "priority" "r": mg::Open<super::DeviceAppManagementTaskPriority>,
    /// `status`: deviceAppManagementTaskStatus, not null
    status "status" "r": mg::Open<super::DeviceAppManagementTaskStatus>,
}

mg::derived_from! { SecurityConfigurationTask: super::DeviceAppManagementTask, super::Entity }

impl SecurityConfigurationTask {
    /// `managedDevices`: many `vulnerableManagedDevice`
    pub const MANAGED_DEVICES: mg::Nav<
        SecurityConfigurationTask,
        Vec<super::VulnerableManagedDevice>,
    > = mg::Nav::new("managedDevices");
}
