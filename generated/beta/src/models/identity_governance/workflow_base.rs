// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.identityGovernance.workflowBase`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowbase?view=graph-rest-beta
pub struct WorkflowBase {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::LifecycleWorkflowCategory>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `executionConditions`.
    pub execution_conditions: mg::Field<mg::Boxed<super::WorkflowExecutionConditions>>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `isSchedulingEnabled`. Never null.
    pub is_scheduling_enabled: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowBase: "microsoft.graph.identityGovernance.workflowBase", entity abstract, family WorkflowBaseKind;
    category: "category" required,
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    execution_conditions: "executionConditions",
    is_enabled: "isEnabled" required,
    is_scheduling_enabled: "isSchedulingEnabled" required,
    last_modified_date_time: "lastModifiedDateTime",
}

impl WorkflowBase {
    /// `administrationScopeTargets`: many [`DirectoryObject`](crate::models::DirectoryObject).
    pub const ADMINISTRATION_SCOPE_TARGETS: mg::Nav<
        WorkflowBase,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("administrationScopeTargets");
    /// `createdBy`: [`User`](crate::models::User).
    pub const CREATED_BY: mg::Nav<WorkflowBase, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `lastModifiedBy`: [`User`](crate::models::User).
    pub const LAST_MODIFIED_BY: mg::Nav<WorkflowBase, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<WorkflowBase, Vec<super::Task>> = mg::Nav::new("tasks");
}

/// The types derived from [`WorkflowBase`].
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
