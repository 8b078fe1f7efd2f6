// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.taskProcessingResult`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TaskProcessingResultCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflow_templates()
///     .id(id)
///     .tasks()
///     .id(id)
///     .task_processing_results()
/// ```
///
/// Operations: `resume`.
///
/// [`TaskProcessingResultCollection`]: crate::requests::identity_governance::task_processing_result::TaskProcessingResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-taskprocessingresult?view=graph-rest-beta
pub struct TaskProcessingResult {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failureReason`.
    pub failure_reason: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `processingInfo`.
    pub processing_info: mg::Field<String>,
    /// `processingStatus`. Never null.
    pub processing_status: mg::Field<mg::Open<super::LifecycleWorkflowProcessingStatus>>,
    /// `startedDateTime`.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `workflowSubject`.
    pub workflow_subject: mg::Field<mg::Boxed<super::WorkflowSubject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TaskProcessingResult: "microsoft.graph.identityGovernance.taskProcessingResult", entity, base crate::models::Entity;
    completed_date_time: "completedDateTime",
    created_date_time: "createdDateTime" required,
    failure_reason: "failureReason",
    id: "id" key required,
    processing_info: "processingInfo",
    processing_status: "processingStatus" required,
    started_date_time: "startedDateTime",
    workflow_subject: "workflowSubject",
}

mg::derived_from! { TaskProcessingResult: crate::models::Entity }

impl TaskProcessingResult {
    /// `subject`: [`User`](crate::models::User).
    pub const SUBJECT: mg::Nav<TaskProcessingResult, crate::models::User> = mg::Nav::new(
        "subject",
    );
    /// `task`: [`Task`](super::Task).
    pub const TASK: mg::Nav<TaskProcessingResult, super::Task> = mg::Nav::new("task");
}
