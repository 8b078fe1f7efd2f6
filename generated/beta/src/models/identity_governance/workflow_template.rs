// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowtemplate?view=graph-rest-beta>
    WorkflowTemplate "microsoft.graph.identityGovernance.workflowTemplate" "entity" : crate::models::Entity;
    /// `category`: microsoft.graph.identityGovernance.lifecycleWorkflowCategory, not null
    category "category" "r": mg::Open<super::LifecycleWorkflowCategory>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `executionConditions`: microsoft.graph.identityGovernance.workflowExecutionConditions
    execution_conditions "executionConditions": mg::Boxed<super::WorkflowExecutionConditions>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkflowTemplate: crate::models::Entity }

impl WorkflowTemplate {
    /// `tasks`: many `microsoft.graph.identityGovernance.task`, contained
    pub const TASKS: mg::Nav<WorkflowTemplate, Vec<super::Task>> = mg::Nav::new("tasks");
}
