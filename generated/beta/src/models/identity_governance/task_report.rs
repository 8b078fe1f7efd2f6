// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.taskReport`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TaskReportCollection`], for example
/// `graph.identity_governance().lifecycle_workflows().workflows().id(id).task_reports()`.
///
/// Operations: `summary`.
///
/// [`TaskReportCollection`]: crate::requests::identity_governance::task_report::TaskReportCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-taskreport?view=graph-rest-beta
pub struct TaskReport {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failedUsersCount`. Never null.
    pub failed_users_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `processingStatus`. Never null.
    pub processing_status: mg::Field<mg::Open<super::LifecycleWorkflowProcessingStatus>>,
    /// `runId`.
    pub run_id: mg::Field<String>,
    /// `startedDateTime`.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `successfulUsersCount`. Never null.
    pub successful_users_count: mg::Field<i32>,
    /// `totalUsersCount`. Never null.
    pub total_users_count: mg::Field<i32>,
    /// `unprocessedUsersCount`. Never null.
    pub unprocessed_users_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TaskReport: "microsoft.graph.identityGovernance.taskReport", entity, base crate::models::Entity;
    completed_date_time: "completedDateTime",
    failed_users_count: "failedUsersCount" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    processing_status: "processingStatus" required,
    run_id: "runId",
    started_date_time: "startedDateTime",
    successful_users_count: "successfulUsersCount" required,
    total_users_count: "totalUsersCount" required,
    unprocessed_users_count: "unprocessedUsersCount" required,
}

mg::derived_from! { TaskReport: crate::models::Entity }

impl TaskReport {
    /// `task`: [`Task`](super::Task).
    pub const TASK: mg::Nav<TaskReport, super::Task> = mg::Nav::new("task");
    /// `taskDefinition`: [`TaskDefinition`](super::TaskDefinition).
    pub const TASK_DEFINITION: mg::Nav<TaskReport, super::TaskDefinition> = mg::Nav::new(
        "taskDefinition",
    );
    /// `taskProcessingResults`: many [`TaskProcessingResult`](super::TaskProcessingResult).
    pub const TASK_PROCESSING_RESULTS: mg::Nav<
        TaskReport,
        Vec<super::TaskProcessingResult>,
    > = mg::Nav::new("taskProcessingResults");
}
