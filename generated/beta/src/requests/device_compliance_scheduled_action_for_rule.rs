// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceComplianceScheduledActionForRule`](models::DeviceComplianceScheduledActionForRule):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct DeviceComplianceScheduledActionForRuleResource(
    mg::One<models::DeviceComplianceScheduledActionForRule>,
);

mg::builder! { DeviceComplianceScheduledActionForRuleResource: mg::One<models::DeviceComplianceScheduledActionForRule> }

impl DeviceComplianceScheduledActionForRuleResource {
    /// `…/scheduledActionConfigurations`: many
    /// [`DeviceComplianceActionItem`](models::DeviceComplianceActionItem).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn scheduled_action_configurations(
        &self,
    ) -> requests::device_compliance_action_item::DeviceComplianceActionItemCollection {
        mg::navigate(self, "scheduledActionConfigurations")
    }
}

/// Requests on a collection of
/// [`DeviceComplianceScheduledActionForRule`](models::DeviceComplianceScheduledActionForRule):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_compliance_policies().id(id).scheduled_actions_for_rule()`.
pub type DeviceComplianceScheduledActionForRuleCollection = mg::Many<
    models::DeviceComplianceScheduledActionForRule,
    DeviceComplianceScheduledActionForRuleResource,
>;
