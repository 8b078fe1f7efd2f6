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
