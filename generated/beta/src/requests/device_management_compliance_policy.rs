// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementCompliancePolicy`, by its URL.
    ///
    /// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}`.
    DeviceManagementCompliancePolicyResource(mg::One<models::DeviceManagementCompliancePolicy>)
}

impl DeviceManagementCompliancePolicyResource {
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

    /// `…/scheduledActionsForRule`: many `deviceManagementComplianceScheduledActionForRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn scheduled_actions_for_rule(
        &self,
    ) -> requests::device_management_compliance_scheduled_action_for_rule::DeviceManagementComplianceScheduledActionForRuleCollection {
        mg::to(self, "scheduledActionsForRule")
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

    /// `POST …/setScheduledActions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn set_scheduled_actions(
        &self,
        parameters: SetScheduledActions,
    ) -> mg::Request<
        mg::Page<models::DeviceManagementComplianceScheduledActionForRule>,
    > {
        mg::Path::action_with(self, "setScheduledActions", &parameters)
    }
}

/// A collection of `microsoft.graph.deviceManagementCompliancePolicy`, by its URL.
///
/// For example `/deviceManagement/compliancePolicies`.
pub type DeviceManagementCompliancePolicyCollection = mg::Many<
    models::DeviceManagementCompliancePolicy,
    DeviceManagementCompliancePolicyResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(deviceManagementConfigurationPolicyAssignment)
    assignments "assignments": Vec<models::DeviceManagementConfigurationPolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.setScheduledActions`.
    SetScheduledActions "microsoft.graph.setScheduledActions" "parameters";
    /// `scheduledActions`: Collection(deviceManagementComplianceScheduledActionForRule)
    scheduled_actions "scheduledActions": Vec<models::DeviceManagementComplianceScheduledActionForRule>,
}
