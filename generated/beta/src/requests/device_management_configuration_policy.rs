// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementConfigurationPolicy`, by its URL.
    ///
    /// For example `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicy-id}`.
    DeviceManagementConfigurationPolicyResource(mg::One<models::DeviceManagementConfigurationPolicy>)
}

impl DeviceManagementConfigurationPolicyResource {
    /// `…/assignments`: many `deviceManagementConfigurationPolicyAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::device_management_configuration_policy_assignment::DeviceManagementConfigurationPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/settings`: many `deviceManagementConfigurationSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_configuration_setting::DeviceManagementConfigurationSettingCollection {
        mg::to(self, "settings")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::DeviceManagementConfigurationPolicyAssignment>> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/clearEnrollmentTimeDeviceMembershipTarget`
    #[inline]
    pub fn clear_enrollment_time_device_membership_target(&self) -> mg::Request<bool> {
        mg::Path::action(self, "clearEnrollmentTimeDeviceMembershipTarget")
    }

    /// `POST …/createCopy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_copy(
        &self,
        parameters: CreateCopy,
    ) -> mg::Request<models::DeviceManagementConfigurationPolicy> {
        mg::Path::action_with(self, "createCopy", &parameters)
    }

    /// `POST …/reorder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn reorder(&self, parameters: Reorder) -> mg::Request<()> {
        mg::Path::action_with(self, "reorder", &parameters)
    }

    /// `POST …/retrieveEnrollmentTimeDeviceMembershipTarget`
    #[inline]
    pub fn retrieve_enrollment_time_device_membership_target(
        &self,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        mg::Path::action(self, "retrieveEnrollmentTimeDeviceMembershipTarget")
    }

    /// `GET …/retrieveLatestUpgradeDefaultBaselinePolicy`
    #[inline]
    pub fn retrieve_latest_upgrade_default_baseline_policy(
        &self,
    ) -> mg::Request<models::DeviceManagementConfigurationPolicy> {
        mg::Path::function(self, "retrieveLatestUpgradeDefaultBaselinePolicy")
    }

    /// `POST …/setEnrollmentTimeDeviceMembershipTarget`
    #[inline]
    pub fn set_enrollment_time_device_membership_target(
        &self,
        parameters: SetEnrollmentTimeDeviceMembershipTarget,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        mg::Path::action_with(
            self,
            "setEnrollmentTimeDeviceMembershipTarget",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.deviceManagementConfigurationPolicy`, by its URL.
///
/// For example `/deviceManagement/configurationPolicies`.
pub type DeviceManagementConfigurationPolicyCollection = mg::Many<
    models::DeviceManagementConfigurationPolicy,
    DeviceManagementConfigurationPolicyResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(deviceManagementConfigurationPolicyAssignment)
    assignments "assignments": Vec<models::DeviceManagementConfigurationPolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createCopy`.
    CreateCopy "microsoft.graph.createCopy" "parameters";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.reorder`.
    Reorder "microsoft.graph.reorder" "parameters";
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.setEnrollmentTimeDeviceMembershipTarget`.
    SetEnrollmentTimeDeviceMembershipTarget "microsoft.graph.setEnrollmentTimeDeviceMembershipTarget" "parameters";
    /// `enrollmentTimeDeviceMembershipTargets`: Collection(enrollmentTimeDeviceMembershipTarget)
    enrollment_time_device_membership_targets "enrollmentTimeDeviceMembershipTargets": Vec<models::EnrollmentTimeDeviceMembershipTarget>,
}
