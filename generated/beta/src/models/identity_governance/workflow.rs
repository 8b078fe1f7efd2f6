// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.workflow`][reference], derived from
/// [`WorkflowBase`](super::WorkflowBase).
///
/// Requests:
/// [`WorkflowCollection`](crate::requests::identity_governance::workflow::WorkflowCollection), for
/// example `graph.identity_governance().lifecycle_workflows().workflows()`.
///
/// Operations: `activate`, `activate_and_wait`, `activate_with_scope`, `cancel_processing`,
/// `clear_quarantine`, `create_new_version`, `preview_task_failures`, `preview_workflow` and 1
/// more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-workflow?view=graph-rest-beta
pub struct Workflow {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::LifecycleWorkflowCategory>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `executionConditions`.
    pub execution_conditions: mg::Field<mg::Boxed<super::WorkflowExecutionConditions>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `isSchedulingEnabled`. Never null.
    pub is_scheduling_enabled: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `nextScheduleRunDateTime`.
    pub next_schedule_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `quarantineDetails`. Never null.
    pub quarantine_details: mg::Field<mg::Boxed<super::QuarantineDetails>>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::WorkflowSetting>>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Workflow: "microsoft.graph.identityGovernance.workflow", entity, base super::WorkflowBase;
    category: "category" required,
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName" required,
    execution_conditions: "executionConditions",
    id: "id" key required,
    is_enabled: "isEnabled" required,
    is_scheduling_enabled: "isSchedulingEnabled" required,
    last_modified_date_time: "lastModifiedDateTime",
    next_schedule_run_date_time: "nextScheduleRunDateTime",
    quarantine_details: "quarantineDetails" required,
    settings: "settings" required,
    version: "version",
}

mg::derived_from! { Workflow: super::WorkflowBase }

impl Workflow {
    /// `administrationScopeTargets`: many [`DirectoryObject`](crate::models::DirectoryObject).
    pub const ADMINISTRATION_SCOPE_TARGETS: mg::Nav<
        Workflow,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("administrationScopeTargets");
    /// `createdBy`: [`User`](crate::models::User).
    pub const CREATED_BY: mg::Nav<Workflow, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `executionScope`: many [`UserProcessingResult`](super::UserProcessingResult).
    pub const EXECUTION_SCOPE: mg::Nav<Workflow, Vec<super::UserProcessingResult>> = mg::Nav::new(
        "executionScope",
    );
    /// `lastModifiedBy`: [`User`](crate::models::User).
    pub const LAST_MODIFIED_BY: mg::Nav<Workflow, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `previewScope`: many [`DirectoryObject`](crate::models::DirectoryObject).
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    pub const PREVIEW_SCOPE: mg::Nav<Workflow, Vec<crate::models::DirectoryObject>> = mg::Nav::new(
        "previewScope",
    );
    /// `runs`: many [`Run`](super::Run).
    pub const RUNS: mg::Nav<Workflow, Vec<super::Run>> = mg::Nav::new("runs");
    /// `subjectProcessingResults`: many
    /// [`SubjectProcessingResult`](super::SubjectProcessingResult).
    pub const SUBJECT_PROCESSING_RESULTS: mg::Nav<
        Workflow,
        Vec<super::SubjectProcessingResult>,
    > = mg::Nav::new("subjectProcessingResults");
    /// `taskReports`: many [`TaskReport`](super::TaskReport).
    pub const TASK_REPORTS: mg::Nav<Workflow, Vec<super::TaskReport>> = mg::Nav::new(
        "taskReports",
    );
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<Workflow, Vec<super::Task>> = mg::Nav::new("tasks");
    /// `userProcessingResults`: many [`UserProcessingResult`](super::UserProcessingResult).
    pub const USER_PROCESSING_RESULTS: mg::Nav<
        Workflow,
        Vec<super::UserProcessingResult>,
    > = mg::Nav::new("userProcessingResults");
    /// `versions`: many [`WorkflowVersion`](super::WorkflowVersion).
    pub const VERSIONS: mg::Nav<Workflow, Vec<super::WorkflowVersion>> = mg::Nav::new(
        "versions",
    );
}
