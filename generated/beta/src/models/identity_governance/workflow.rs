// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflow`, an entity type derived from `microsoft.graph.identityGovernance.workflowBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-workflow?view=graph-rest-beta>
    Workflow "microsoft.graph.identityGovernance.workflow" "entity" : super::WorkflowBase;
    /// `category`: microsoft.graph.identityGovernance.lifecycleWorkflowCategory, not null
    category "category" "r": mg::Open<super::LifecycleWorkflowCategory>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `executionConditions`: microsoft.graph.identityGovernance.workflowExecutionConditions
    execution_conditions "executionConditions": mg::Boxed<super::WorkflowExecutionConditions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `isSchedulingEnabled`: Boolean, not null
    is_scheduling_enabled "isSchedulingEnabled" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `nextScheduleRunDateTime`: DateTimeOffset
    next_schedule_run_date_time "nextScheduleRunDateTime": mg::DateTimeOffset,
    /// `quarantineDetails`: microsoft.graph.identityGovernance.quarantineDetails, not null
    quarantine_details "quarantineDetails" "r": mg::Boxed<super::QuarantineDetails>,
    /// `settings`: microsoft.graph.identityGovernance.workflowSetting, not null
    settings "settings" "r": mg::Boxed<super::WorkflowSetting>,
    /// `version`: Int32
    version "version": i32,
}

mg::derived_from! { Workflow: super::WorkflowBase }

impl Workflow {
    /// `administrationScopeTargets`: many `directoryObject`
    pub const ADMINISTRATION_SCOPE_TARGETS: mg::Nav<
        Workflow,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("administrationScopeTargets");
    /// `createdBy`: `user`
    pub const CREATED_BY: mg::Nav<Workflow, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `executionScope`: many `microsoft.graph.identityGovernance.userProcessingResult`
    pub const EXECUTION_SCOPE: mg::Nav<Workflow, Vec<super::UserProcessingResult>> = mg::Nav::new(
        "executionScope",
    );
    /// `lastModifiedBy`: `user`
    pub const LAST_MODIFIED_BY: mg::Nav<Workflow, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `previewScope`: many `directoryObject`
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    pub const PREVIEW_SCOPE: mg::Nav<Workflow, Vec<crate::models::DirectoryObject>> = mg::Nav::new(
        "previewScope",
    );
    /// `runs`: many `microsoft.graph.identityGovernance.run`, contained
    pub const RUNS: mg::Nav<Workflow, Vec<super::Run>> = mg::Nav::new("runs");
    /// `subjectProcessingResults`: many `microsoft.graph.identityGovernance.subjectProcessingResult`, contained
    pub const SUBJECT_PROCESSING_RESULTS: mg::Nav<
        Workflow,
        Vec<super::SubjectProcessingResult>,
    > = mg::Nav::new("subjectProcessingResults");
    /// `taskReports`: many `microsoft.graph.identityGovernance.taskReport`, contained
    pub const TASK_REPORTS: mg::Nav<Workflow, Vec<super::TaskReport>> = mg::Nav::new(
        "taskReports",
    );
    /// `tasks`: many `microsoft.graph.identityGovernance.task`, contained
    pub const TASKS: mg::Nav<Workflow, Vec<super::Task>> = mg::Nav::new("tasks");
    /// `userProcessingResults`: many `microsoft.graph.identityGovernance.userProcessingResult`, contained
    pub const USER_PROCESSING_RESULTS: mg::Nav<
        Workflow,
        Vec<super::UserProcessingResult>,
    > = mg::Nav::new("userProcessingResults");
    /// `versions`: many `microsoft.graph.identityGovernance.workflowVersion`, contained
    pub const VERSIONS: mg::Nav<Workflow, Vec<super::WorkflowVersion>> = mg::Nav::new(
        "versions",
    );
}
