// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.userProcessingResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-userprocessingresult?view=graph-rest-beta>
    UserProcessingResult "microsoft.graph.identityGovernance.userProcessingResult" "entity" : crate::models::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `failedTasksCount`: Int32, not null
    failed_tasks_count "failedTasksCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `processingStatus`: microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus, not null
    processing_status "processingStatus" "r": mg::Open<super::LifecycleWorkflowProcessingStatus>,
    /// `scheduledDateTime`: DateTimeOffset, not null
    scheduled_date_time "scheduledDateTime" "r": mg::DateTimeOffset,
    /// `startedDateTime`: DateTimeOffset
    started_date_time "startedDateTime": mg::DateTimeOffset,
    /// `totalTasksCount`: Int32, not null
    total_tasks_count "totalTasksCount" "r": i32,
    /// `totalUnprocessedTasksCount`: Int32, not null
    total_unprocessed_tasks_count "totalUnprocessedTasksCount" "r": i32,
    /// `workflowExecutionType`: microsoft.graph.identityGovernance.workflowExecutionType, not null
    workflow_execution_type "workflowExecutionType" "r": mg::Open<super::WorkflowExecutionType>,
    /// `workflowVersion`: Int32, not null
    workflow_version "workflowVersion" "r": i32,
}

mg::derived_from! { UserProcessingResult: crate::models::Entity }

impl UserProcessingResult {
    /// `reprocessedRuns`: many `microsoft.graph.identityGovernance.run`
    pub const REPROCESSED_RUNS: mg::Nav<UserProcessingResult, Vec<super::Run>> = mg::Nav::new(
        "reprocessedRuns",
    );
    /// `subject`: `user`
    pub const SUBJECT: mg::Nav<UserProcessingResult, crate::models::User> = mg::Nav::new(
        "subject",
    );
    /// `taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`, contained
    pub const TASK_PROCESSING_RESULTS: mg::Nav<
        UserProcessingResult,
        Vec<super::TaskProcessingResult>,
    > = mg::Nav::new("taskProcessingResults");
}
