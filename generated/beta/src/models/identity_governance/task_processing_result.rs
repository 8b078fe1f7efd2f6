// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.taskProcessingResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-taskprocessingresult?view=graph-rest-beta>
    TaskProcessingResult "microsoft.graph.identityGovernance.taskProcessingResult" "entity" : crate::models::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `failureReason`: String
    failure_reason "failureReason": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `processingInfo`: String
    processing_info "processingInfo": String,
    /// `processingStatus`: microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus, not null
    processing_status "processingStatus" "r": mg::Open<super::LifecycleWorkflowProcessingStatus>,
    /// `startedDateTime`: DateTimeOffset
    started_date_time "startedDateTime": mg::DateTimeOffset,
    /// `workflowSubject`: microsoft.graph.identityGovernance.workflowSubject
    workflow_subject "workflowSubject": mg::Boxed<super::WorkflowSubject>,
}

mg::derived_from! { TaskProcessingResult: crate::models::Entity }

impl TaskProcessingResult {
    /// `subject`: `user`
    pub const SUBJECT: mg::Nav<TaskProcessingResult, crate::models::User> = mg::Nav::new(
        "subject",
    );
    /// `task`: `microsoft.graph.identityGovernance.task`
    pub const TASK: mg::Nav<TaskProcessingResult, super::Task> = mg::Nav::new("task");
}
