// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementComplianceScheduledActionForRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementcompliancescheduledactionforrule?view=graph-rest-beta>
    DeviceManagementComplianceScheduledActionForRule "microsoft.graph.deviceManagementComplianceScheduledActionForRule" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ruleName`: String
    rule_name "ruleName": String,
}

mg::derived_from! { DeviceManagementComplianceScheduledActionForRule: super::Entity }

impl DeviceManagementComplianceScheduledActionForRule {
    /// `scheduledActionConfigurations`: many `deviceManagementComplianceActionItem`
    pub const SCHEDULED_ACTION_CONFIGURATIONS: mg::Nav<
        DeviceManagementComplianceScheduledActionForRule,
        Vec<super::DeviceManagementComplianceActionItem>,
    > = mg::Nav::new("scheduledActionConfigurations");
}
