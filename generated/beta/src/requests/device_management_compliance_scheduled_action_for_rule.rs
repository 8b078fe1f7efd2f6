// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementComplianceScheduledActionForRule`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.device_management().compliance_policies().id(id).scheduled_actions_for_rule().id(id)`.
///
/// [`DeviceManagementComplianceScheduledActionForRule`]: models::DeviceManagementComplianceScheduledActionForRule
#[derive(Clone, Debug)]
pub struct DeviceManagementComplianceScheduledActionForRuleResource(
    mg::One<models::DeviceManagementComplianceScheduledActionForRule>,
);

mg::builder! { DeviceManagementComplianceScheduledActionForRuleResource: mg::One<models::DeviceManagementComplianceScheduledActionForRule> }

impl DeviceManagementComplianceScheduledActionForRuleResource {
    /// `…/scheduledActionConfigurations`: many
    /// [`DeviceManagementComplianceActionItem`](models::DeviceManagementComplianceActionItem).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn scheduled_action_configurations(
        &self,
    ) -> requests::device_management_compliance_action_item::DeviceManagementComplianceActionItemCollection {
        mg::navigate(self, "scheduledActionConfigurations")
    }
}

/// Requests on a collection of [`DeviceManagementComplianceScheduledActionForRule`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().compliance_policies().id(id).scheduled_actions_for_rule()`.
///
/// [`DeviceManagementComplianceScheduledActionForRule`]: models::DeviceManagementComplianceScheduledActionForRule
pub type DeviceManagementComplianceScheduledActionForRuleCollection = mg::Many<
    models::DeviceManagementComplianceScheduledActionForRule,
    DeviceManagementComplianceScheduledActionForRuleResource,
>;
