// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementComplianceScheduledActionForRule`, by its URL.
    ///
    /// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRule-id}`.
    DeviceManagementComplianceScheduledActionForRuleResource(mg::One<models::DeviceManagementComplianceScheduledActionForRule>)
}

impl DeviceManagementComplianceScheduledActionForRuleResource {
    /// `…/scheduledActionConfigurations`: many `deviceManagementComplianceActionItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn scheduled_action_configurations(
        &self,
    ) -> requests::device_management_compliance_action_item::DeviceManagementComplianceActionItemCollection {
        mg::to(self, "scheduledActionConfigurations")
    }
}

/// A collection of `microsoft.graph.deviceManagementComplianceScheduledActionForRule`, by its URL.
///
/// For example `/deviceManagement/compliancePolicies/{deviceManagementCompliancePolicy-id}/scheduledActionsForRule`.
pub type DeviceManagementComplianceScheduledActionForRuleCollection = mg::Many<
    models::DeviceManagementComplianceScheduledActionForRule,
    DeviceManagementComplianceScheduledActionForRuleResource,
>;
