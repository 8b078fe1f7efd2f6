// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScheduledActionForRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecompliancescheduledactionforrule?view=graph-rest-beta>
    DeviceComplianceScheduledActionForRule "microsoft.graph.deviceComplianceScheduledActionForRule" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ruleName`: String
    rule_name "ruleName": String,
}

mg::derived_from! { DeviceComplianceScheduledActionForRule: super::Entity }

impl DeviceComplianceScheduledActionForRule {
    /// `scheduledActionConfigurations`: many `deviceComplianceActionItem`, contained
    pub const SCHEDULED_ACTION_CONFIGURATIONS: mg::Nav<
        DeviceComplianceScheduledActionForRule,
        Vec<super::DeviceComplianceActionItem>,
    > = mg::Nav::new("scheduledActionConfigurations");
}
