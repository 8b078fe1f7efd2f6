// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceComplianceScheduledActionForRule`, by its URL.
    ///
    /// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/scheduledActionsForRule/{deviceComplianceScheduledActionForRule-id}`.
    DeviceComplianceScheduledActionForRuleResource(mg::One<models::DeviceComplianceScheduledActionForRule>)
}

impl DeviceComplianceScheduledActionForRuleResource {
    /// `…/scheduledActionConfigurations`: many `deviceComplianceActionItem`
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
    ) -> requests::device_compliance_action_item::DeviceComplianceActionItemCollection {
        mg::to(self, "scheduledActionConfigurations")
    }
}

/// A collection of `microsoft.graph.deviceComplianceScheduledActionForRule`, by its URL.
///
/// For example `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/scheduledActionsForRule`.
pub type DeviceComplianceScheduledActionForRuleCollection = mg::Many<
    models::DeviceComplianceScheduledActionForRule,
    DeviceComplianceScheduledActionForRuleResource,
>;
