// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceScheduledActionForRule`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceScheduledActionForRuleCollection`], for example
/// `graph.device_management().device_compliance_policies().id(id).scheduled_actions_for_rule()`.
///
/// [`DeviceComplianceScheduledActionForRuleCollection`]: crate::requests::device_compliance_scheduled_action_for_rule::DeviceComplianceScheduledActionForRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancescheduledactionforrule?view=graph-rest-beta
pub struct DeviceComplianceScheduledActionForRule {
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
    DeviceComplianceScheduledActionForRule: "microsoft.graph.deviceComplianceScheduledActionForRule", entity, base super::Entity;
    id: "id" key required,
    rule_name: "ruleName",
}

mg::derived_from! { DeviceComplianceScheduledActionForRule: super::Entity }

impl DeviceComplianceScheduledActionForRule {
    /// `scheduledActionConfigurations`: many
    /// [`DeviceComplianceActionItem`](super::DeviceComplianceActionItem).
    pub const SCHEDULED_ACTION_CONFIGURATIONS: mg::Nav<
        DeviceComplianceScheduledActionForRule,
        Vec<super::DeviceComplianceActionItem>,
    > = mg::Nav::new("scheduledActionConfigurations");
}
