// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retireScheduledManagedDevice`, a complex type.
    RetireScheduledManagedDevice "microsoft.graph.retireScheduledManagedDevice" "complex";
    /// `complianceState`: complianceStatus, not null
    compliance_state "complianceState" "r": mg::Open<super::ComplianceStatus>,
    /// `deviceCompliancePolicyId`: String
    device_compliance_policy_id "deviceCompliancePolicyId": String,
    /// `deviceCompliancePolicyName`: String
    device_compliance_policy_name "deviceCompliancePolicyName": String,
    /// `deviceType`: deviceType, not null
    device_type "deviceType" "r": mg::Open<super::DeviceType>,
    /// `id`: String
    id "id": String,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `managementAgent`: managementAgentType, not null
    management_agent "managementAgent" "r": mg::Open<super::ManagementAgentType>,
    /// `ownerType`: managedDeviceOwnerType, not null
    owner_type "ownerType" "r": mg::Open<super::ManagedDeviceOwnerType>,
    /// `retireAfterDateTime`: DateTimeOffset, not null
    retire_after_date_time "retireAfterDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}
