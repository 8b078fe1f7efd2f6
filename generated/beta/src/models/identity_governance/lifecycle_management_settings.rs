// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.lifecycleManagementSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecyclemanagementsettings?view=graph-rest-beta>
    LifecycleManagementSettings "microsoft.graph.identityGovernance.lifecycleManagementSettings" "entity" : crate::models::Entity;
    /// `emailSettings`: emailSettings, not null
    email_settings "emailSettings" "r": mg::Boxed<crate::models::EmailSettings>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `quarantineConfiguration`: microsoft.graph.identityGovernance.quarantineConfiguration
    quarantine_configuration "quarantineConfiguration": mg::Boxed<super::QuarantineConfiguration>,
    /// `workflowScheduleIntervalInHours`: Int32, not null
    workflow_schedule_interval_in_hours "workflowScheduleIntervalInHours" "r": i32,
}

mg::derived_from! { LifecycleManagementSettings: crate::models::Entity }
