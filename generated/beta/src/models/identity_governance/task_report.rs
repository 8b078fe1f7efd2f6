// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.taskReport`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-taskreport?view=graph-rest-beta>
    TaskReport "microsoft.graph.identityGovernance.taskReport" "entity" : crate::models::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `failedUsersCount`: Int32, not null
    failed_users_count "failedUsersCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `processingStatus`: microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus, not null
    processing_status "processingStatus" "r": mg::Open<super::LifecycleWorkflowProcessingStatus>,
    /// `runId`: String
    run_id "runId": String,
    /// `startedDateTime`: DateTimeOffset
    started_date_time "startedDateTime": mg::DateTimeOffset,
    /// `successfulUsersCount`: Int32, not null
    successful_users_count "successfulUsersCount" "r": i32,
    /// `totalUsersCount`: Int32, not null
    total_users_count "totalUsersCount" "r": i32,
    /// `unprocessedUsersCount`: Int32, not null
    unprocessed_users_count "unprocessedUsersCount" "r": i32,
}

mg::derived_from! { TaskReport: crate::models::Entity }

impl TaskReport {
    /// `task`: `microsoft.graph.identityGovernance.task`
    pub const TASK: mg::Nav<TaskReport, super::Task> = mg::Nav::new("task");
    /// `taskDefinition`: `microsoft.graph.identityGovernance.taskDefinition`
    pub const TASK_DEFINITION: mg::Nav<TaskReport, super::TaskDefinition> = mg::Nav::new(
        "taskDefinition",
    );
    /// `taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`, contained
    pub const TASK_PROCESSING_RESULTS: mg::Nav<
        TaskReport,
        Vec<super::TaskProcessingResult>,
    > = mg::Nav::new("taskProcessingResults");
}
