// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.subjectProcessingResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-subjectprocessingresult?view=graph-rest-beta>
    SubjectProcessingResult "microsoft.graph.identityGovernance.subjectProcessingResult" "entity" : crate::models::Entity;
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
    /// `subject`: microsoft.graph.identityGovernance.workflowSubject, not null
    subject "subject" "r": mg::Boxed<super::WorkflowSubject>,
    /// `totalTasksCount`: Int32, not null
    total_tasks_count "totalTasksCount" "r": i32,
    /// `totalUnprocessedTasksCount`: Int32, not null
    total_unprocessed_tasks_count "totalUnprocessedTasksCount" "r": i32,
    /// `workflowExecutionType`: microsoft.graph.identityGovernance.workflowExecutionType, not null
    workflow_execution_type "workflowExecutionType" "r": mg::Open<super::WorkflowExecutionType>,
    /// `workflowVersion`: Int32, not null
    workflow_version "workflowVersion" "r": i32,
}

mg::derived_from! { SubjectProcessingResult: crate::models::Entity }

impl SubjectProcessingResult {
    /// `reprocessedRuns`: many `microsoft.graph.identityGovernance.run`
    pub const REPROCESSED_RUNS: mg::Nav<SubjectProcessingResult, Vec<super::Run>> = mg::Nav::new(
        "reprocessedRuns",
    );
    /// `taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`, contained
    pub const TASK_PROCESSING_RESULTS: mg::Nav<
        SubjectProcessingResult,
        Vec<super::TaskProcessingResult>,
    > = mg::Nav::new("taskProcessingResults");
}
