// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowVersion`, an entity type derived from `microsoft.graph.identityGovernance.workflowBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowversion?view=graph-rest-beta>
    WorkflowVersion "microsoft.graph.identityGovernance.workflowVersion" "entity" : super::WorkflowBase;
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
    /// `settings`: microsoft.graph.identityGovernance.workflowSetting, not null
    settings "settings" "r": mg::Boxed<super::WorkflowSetting>,
    /// `versionNumber`: Int32, key, not null
    version_number "versionNumber" "kr": i32,
}

mg::derived_from! { WorkflowVersion: super::WorkflowBase }

impl WorkflowVersion {
    /// `administrationScopeTargets`: many `directoryObject`
    pub const ADMINISTRATION_SCOPE_TARGETS: mg::Nav<
        WorkflowVersion,
        Vec<crate::models::DirectoryObject>,
    > = mg::Nav::new("administrationScopeTargets");
    /// `createdBy`: `user`
    pub const CREATED_BY: mg::Nav<WorkflowVersion, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `lastModifiedBy`: `user`
    pub const LAST_MODIFIED_BY: mg::Nav<WorkflowVersion, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `tasks`: many `microsoft.graph.identityGovernance.task`, contained
    pub const TASKS: mg::Nav<WorkflowVersion, Vec<super::Task>> = mg::Nav::new("tasks");
}
