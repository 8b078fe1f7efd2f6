// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowBase`, an abstract entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowbase?view=graph-rest-beta>
    WorkflowBase "microsoft.graph.identityGovernance.workflowBase" "entity abstract" => WorkflowBaseKind;
    /// `category`: microsoft.graph.identityGovernance.lifecycleWorkflowCategory, not null
    category "category" "r": mg::Open<super::LifecycleWorkflowCategory>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `executionConditions`: microsoft.graph.identityGovernance.workflowExecutionConditions
    execution_conditions "executionConditions": mg::Boxed<super::WorkflowExecutionConditions>,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `isSchedulingEnabled`: Boolean, not null
    is_scheduling_enabled "isSchedulingEnabled" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

impl WorkflowBase {
    /// `administrationScopeTargets`: many `directoryObject`
    pub const ADMINISTRATION_SCOPE_TARGETS: mg::Nav<
        WorkflowBase,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("administrationScopeTargets");
    /// `createdBy`: `user`
    pub const CREATED_BY: mg::Nav<WorkflowBase, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `lastModifiedBy`: `user`
    pub const LAST_MODIFIED_BY: mg::Nav<WorkflowBase, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `tasks`: many `microsoft.graph.identityGovernance.task`, contained
    pub const TASKS: mg::Nav<WorkflowBase, Vec<super::Task>> = mg::Nav::new("tasks");
}

/// The types derived from `microsoft.graph.identityGovernance.workflowBase`.
#[non_exhaustive]
pub enum WorkflowBaseKind {
    Workflow(Box<super::Workflow>),
    WorkflowVersion(Box<super::WorkflowVersion>),
    /// None of these, or a type that this version does not know.
    Other(Box<WorkflowBase>),
}

mg::family! {
    WorkflowBase => WorkflowBaseKind;
    Workflow(super::Workflow),
    WorkflowVersion(super::WorkflowVersion),
}
