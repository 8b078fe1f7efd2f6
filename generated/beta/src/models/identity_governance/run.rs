// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.run`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-run?view=graph-rest-beta>
    Run "microsoft.graph.identityGovernance.run" "entity" : crate::models::Entity;
    /// `activatedOnScope`: microsoft.graph.identityGovernance.activationScope
    activated_on_scope "activatedOnScope": mg::Boxed<super::ActivationScope>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `failedTasksCount`: Int32, not null
    failed_tasks_count "failedTasksCount" "r": i32,
    /// `failedUsersCount`: Int32, not null
    failed_users_count "failedUsersCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `processingStatus`: microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus, not null
    processing_status "processingStatus" "r": mg::Open<super::LifecycleWorkflowProcessingStatus>,
    /// `scheduledDateTime`: DateTimeOffset, not null
    scheduled_date_time "scheduledDateTime" "r": mg::DateTimeOffset,
    /// `startedDateTime`: DateTimeOffset
    started_date_time "startedDateTime": mg::DateTimeOffset,
    /// `successfulUsersCount`: Int32, not null
    successful_users_count "successfulUsersCount" "r": i32,
    /// `totalTasksCount`: Int32, not null
    total_tasks_count "totalTasksCount" "r": i32,
    /// `totalUnprocessedTasksCount`: Int32, not null
    total_unprocessed_tasks_count "totalUnprocessedTasksCount" "r": i32,
    /// `totalUsersCount`: Int32, not null
    total_users_count "totalUsersCount" "r": i32,
    /// `workflowExecutionType`: microsoft.graph.identityGovernance.workflowExecutionType, not null
    workflow_execution_type "workflowExecutionType" "r": mg::Open<super::WorkflowExecutionType>,
}

mg::derived_from! { Run: crate::models::Entity }

impl Run {
    /// `reprocessedRuns`: many `microsoft.graph.identityGovernance.run`
    pub const REPROCESSED_RUNS: mg::Nav<Run, Vec<super::Run>> = mg::Nav::new(
        "reprocessedRuns",
    );
    /// `subjectProcessingResults`: many `microsoft.graph.identityGovernance.subjectProcessingResult`, contained
    pub const SUBJECT_PROCESSING_RESULTS: mg::Nav<
        Run,
        Vec<super::SubjectProcessingResult>,
    > = mg::Nav::new("subjectProcessingResults");
    /// `taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`, contained
    pub const TASK_PROCESSING_RESULTS: mg::Nav<Run, Vec<super::TaskProcessingResult>> = mg::Nav::new(
        "taskProcessingResults",
    );
    /// `userProcessingResults`: many `microsoft.graph.identityGovernance.userProcessingResult`, contained
    pub const USER_PROCESSING_RESULTS: mg::Nav<Run, Vec<super::UserProcessingResult>> = mg::Nav::new(
        "userProcessingResults",
    );
}
