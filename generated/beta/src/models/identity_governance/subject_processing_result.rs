// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.subjectProcessingResult`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`SubjectProcessingResultCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .subject_processing_results()
/// ```
///
/// [`SubjectProcessingResultCollection`]: crate::requests::identity_governance::subject_processing_result::SubjectProcessingResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-subjectprocessingresult?view=graph-rest-beta
pub struct SubjectProcessingResult {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failedTasksCount`. Never null.
    pub failed_tasks_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `processingStatus`. Never null.
    pub processing_status: mg::Field<mg::Open<super::LifecycleWorkflowProcessingStatus>>,
    /// `scheduledDateTime`. Never null.
    pub scheduled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startedDateTime`.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`. Never null.
    pub subject: mg::Field<mg::Boxed<super::WorkflowSubject>>,
    /// `totalTasksCount`. Never null.
    pub total_tasks_count: mg::Field<i32>,
    /// `totalUnprocessedTasksCount`. Never null.
    pub total_unprocessed_tasks_count: mg::Field<i32>,
    /// `workflowExecutionType`. Never null.
    pub workflow_execution_type: mg::Field<mg::Open<super::WorkflowExecutionType>>,
    /// `workflowVersion`. Never null.
    pub workflow_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectProcessingResult: "microsoft.graph.identityGovernance.subjectProcessingResult", entity, base crate::models::Entity;
    completed_date_time: "completedDateTime",
    failed_tasks_count: "failedTasksCount" required,
    id: "id" key required,
    processing_status: "processingStatus" required,
    scheduled_date_time: "scheduledDateTime" required,
    started_date_time: "startedDateTime",
    subject: "subject" required,
    total_tasks_count: "totalTasksCount" required,
    total_unprocessed_tasks_count: "totalUnprocessedTasksCount" required,
    workflow_execution_type: "workflowExecutionType" required,
    workflow_version: "workflowVersion" required,
}

mg::derived_from! { SubjectProcessingResult: crate::models::Entity }

impl SubjectProcessingResult {
    /// `reprocessedRuns`: many [`Run`](super::Run).
    pub const REPROCESSED_RUNS: mg::Nav<SubjectProcessingResult, Vec<super::Run>> = mg::Nav::new(
        "reprocessedRuns",
    );
    /// `taskProcessingResults`: many [`TaskProcessingResult`](super::TaskProcessingResult).
    pub const TASK_PROCESSING_RESULTS: mg::Nav<
        SubjectProcessingResult,
        Vec<super::TaskProcessingResult>,
    > = mg::Nav::new("taskProcessingResults");
}
