// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.workflowVersion`][reference], derived from
/// [`WorkflowBase`](super::WorkflowBase).
///
/// Requests: [`WorkflowVersionCollection`], for example
/// `graph.identity_governance().lifecycle_workflows().workflows().id(id).versions()`.
///
/// [`WorkflowVersionCollection`]: crate::requests::identity_governance::workflow_version::WorkflowVersionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowversion?view=graph-rest-beta
pub struct WorkflowVersion {
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
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::WorkflowSetting>>,
    /// `versionNumber`: the key. Never null.
    pub version_number: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowVersion: "microsoft.graph.identityGovernance.workflowVersion", entity, base super::WorkflowBase;
    category: "category" required,
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName" required,
    execution_conditions: "executionConditions",
    is_enabled: "isEnabled" required,
    is_scheduling_enabled: "isSchedulingEnabled" required,
    last_modified_date_time: "lastModifiedDateTime",
    settings: "settings" required,
    version_number: "versionNumber" key required,
}

mg::derived_from! { WorkflowVersion: super::WorkflowBase }

impl WorkflowVersion {
    /// `administrationScopeTargets`: many [`DirectoryObject`](crate::models::DirectoryObject).
    pub const ADMINISTRATION_SCOPE_TARGETS: mg::Nav<
        WorkflowVersion,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("administrationScopeTargets");
    /// `createdBy`: [`User`](crate::models::User).
    pub const CREATED_BY: mg::Nav<WorkflowVersion, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `lastModifiedBy`: [`User`](crate::models::User).
    pub const LAST_MODIFIED_BY: mg::Nav<WorkflowVersion, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<WorkflowVersion, Vec<super::Task>> = mg::Nav::new("tasks");
}
