// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.workflowTemplate`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`WorkflowTemplateCollection`], for example
/// `graph.identity_governance().lifecycle_workflows().workflow_templates()`.
///
/// [`WorkflowTemplateCollection`]: crate::requests::identity_governance::workflow_template::WorkflowTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowtemplate?view=graph-rest-beta
pub struct WorkflowTemplate {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::LifecycleWorkflowCategory>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `executionConditions`.
    pub execution_conditions: mg::Field<mg::Boxed<super::WorkflowExecutionConditions>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowTemplate: "microsoft.graph.identityGovernance.workflowTemplate", entity, base crate::models::Entity;
    category: "category" required,
    description: "description",
    display_name: "displayName" required,
    execution_conditions: "executionConditions",
    id: "id" key required,
}

mg::derived_from! { WorkflowTemplate: crate::models::Entity }

impl WorkflowTemplate {
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<WorkflowTemplate, Vec<super::Task>> = mg::Nav::new("tasks");
}
