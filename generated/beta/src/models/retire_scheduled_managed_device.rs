// @generated
use crate::mg;

/// Complex type `microsoft.graph.retireScheduledManagedDevice`.
pub struct RetireScheduledManagedDevice {
    /// `complianceState`. Never null.
    pub compliance_state: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `deviceCompliancePolicyId`.
    pub device_compliance_policy_id: mg::Field<String>,
    /// `deviceCompliancePolicyName`.
    pub device_compliance_policy_name: mg::Field<String>,
    /// `deviceType`. Never null.
    pub device_type: mg::Field<mg::Open<super::DeviceType>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `managementAgent`. Never null.
    pub management_agent: mg::Field<mg::Open<super::ManagementAgentType>>,
    /// `ownerType`. Never null.
    pub owner_type: mg::Field<mg::Open<super::ManagedDeviceOwnerType>>,
    /// `retireAfterDateTime`. Never null.
    pub retire_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetireScheduledManagedDevice: "microsoft.graph.retireScheduledManagedDevice", complex;
    compliance_state: "complianceState" required,
    device_compliance_policy_id: "deviceCompliancePolicyId",
    device_compliance_policy_name: "deviceCompliancePolicyName",
    device_type: "deviceType" required,
    id: "id",
    managed_device_id: "managedDeviceId",
    managed_device_name: "managedDeviceName",
    management_agent: "managementAgent" required,
    owner_type: "ownerType" required,
    retire_after_date_time: "retireAfterDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
}
