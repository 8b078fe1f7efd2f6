// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementComplianceScheduledActionForRule`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementComplianceScheduledActionForRuleCollection`], for example
/// `graph.device_management().compliance_policies().id(id).scheduled_actions_for_rule()`.
///
/// [`DeviceManagementComplianceScheduledActionForRuleCollection`]: crate::requests::device_management_compliance_scheduled_action_for_rule::DeviceManagementComplianceScheduledActionForRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementcompliancescheduledactionforrule?view=graph-rest-beta
pub struct DeviceManagementComplianceScheduledActionForRule {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ruleName`.
    pub rule_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementComplianceScheduledActionForRule: "microsoft.graph.deviceManagementComplianceScheduledActionForRule", entity, base super::Entity;
    id: "id" key required,
    rule_name: "ruleName",
}

mg::derived_from! { DeviceManagementComplianceScheduledActionForRule: super::Entity }

impl DeviceManagementComplianceScheduledActionForRule {
    /// `scheduledActionConfigurations`: many
    /// [`DeviceManagementComplianceActionItem`](super::DeviceManagementComplianceActionItem).
    pub const SCHEDULED_ACTION_CONFIGURATIONS: mg::Nav<
        DeviceManagementComplianceScheduledActionForRule,
        Vec<super::DeviceManagementComplianceActionItem>,
    > = mg::Nav::new("scheduledActionConfigurations");
}
