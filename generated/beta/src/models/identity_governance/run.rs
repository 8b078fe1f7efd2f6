// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.run`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RunCollection`](crate::requests::identity_governance::run::RunCollection), for
/// example `graph.identity_governance().lifecycle_workflows().workflows().id(id).runs()`.
///
/// Operations: `summary`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-run?view=graph-rest-beta
pub struct Run {
    /// `activatedOnScope`.
    pub activated_on_scope: mg::Field<mg::Boxed<super::ActivationScope>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failedTasksCount`. Never null.
    pub failed_tasks_count: mg::Field<i32>,
    /// `failedUsersCount`. Never null.
    pub failed_users_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `processingStatus`. Never null.
    pub processing_status: mg::Field<mg::Open<super::LifecycleWorkflowProcessingStatus>>,
    /// `scheduledDateTime`. Never null.
    pub scheduled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startedDateTime`.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `successfulUsersCount`. Never null.
    pub successful_users_count: mg::Field<i32>,
    /// `totalTasksCount`. Never null.
    pub total_tasks_count: mg::Field<i32>,
    /// `totalUnprocessedTasksCount`. Never null.
    pub total_unprocessed_tasks_count: mg::Field<i32>,
    /// `totalUsersCount`. Never null.
    pub total_users_count: mg::Field<i32>,
    /// `workflowExecutionType`. Never null.
    pub workflow_execution_type: mg::Field<mg::Open<super::WorkflowExecutionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Run: "microsoft.graph.identityGovernance.run", entity, base crate::models::Entity;
    activated_on_scope: "activatedOnScope",
    completed_date_time: "completedDateTime",
    failed_tasks_count: "failedTasksCount" required,
    failed_users_count: "failedUsersCount" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    processing_status: "processingStatus" required,
    scheduled_date_time: "scheduledDateTime" required,
    started_date_time: "startedDateTime",
    successful_users_count: "successfulUsersCount" required,
    total_tasks_count: "totalTasksCount" required,
    total_unprocessed_tasks_count: "totalUnprocessedTasksCount" required,
    total_users_count: "totalUsersCount" required,
    workflow_execution_type: "workflowExecutionType" required,
}

mg::derived_from! { Run: crate::models::Entity }

impl Run {
    /// `reprocessedRuns`: many [`Run`](super::Run).
    pub const REPROCESSED_RUNS: mg::Nav<Run, Vec<super::Run>> = mg::Nav::new(
        "reprocessedRuns",
    );
    /// `subjectProcessingResults`: many
    /// [`SubjectProcessingResult`](super::SubjectProcessingResult).
    pub const SUBJECT_PROCESSING_RESULTS: mg::Nav<
        Run,
        Vec<super::SubjectProcessingResult>,
    > = mg::Nav::new("subjectProcessingResults");
    /// `taskProcessingResults`: many [`TaskProcessingResult`](super::TaskProcessingResult).
    pub const TASK_PROCESSING_RESULTS: mg::Nav<Run, Vec<super::TaskProcessingResult>> = mg::Nav::new(
        "taskProcessingResults",
    );
    /// `userProcessingResults`: many [`UserProcessingResult`](super::UserProcessingResult).
    pub const USER_PROCESSING_RESULTS: mg::Nav<Run, Vec<super::UserProcessingResult>> = mg::Nav::new(
        "userProcessingResults",
    );
}
