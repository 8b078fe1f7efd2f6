// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.topTasksInsightsSummary`, a complex type.
    TopTasksInsightsSummary "microsoft.graph.identityGovernance.topTasksInsightsSummary" "complex";
    /// `failedTasks`: Int32, not null
    failed_tasks "failedTasks" "r": i32,
    /// `failedUsers`: Int32, not null
    failed_users "failedUsers" "r": i32,
    /// `successfulTasks`: Int32, not null
    successful_tasks "successfulTasks" "r": i32,
    /// `successfulUsers`: Int32, not null
    successful_users "successfulUsers" "r": i32,
    /// `taskDefinitionDisplayName`: String, not null
    task_definition_display_name "taskDefinitionDisplayName" "r": String,
    /// `taskDefinitionId`: String, not null
    task_definition_id "taskDefinitionId" "r": String,
    /// `totalTasks`: Int32, not null
    total_tasks "totalTasks" "r": i32,
    /// `totalUsers`: Int32, not null
    total_users "totalUsers" "r": i32,
}
