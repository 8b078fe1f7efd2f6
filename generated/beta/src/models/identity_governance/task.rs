// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.task`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TaskCollection`](crate::requests::identity_governance::task::TaskCollection), for
/// example `graph.identity_governance().lifecycle_workflows().workflow_templates().id(id).tasks()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-task?view=graph-rest-beta
pub struct Task {
    /// `arguments`.
    pub arguments: mg::Field<Vec<crate::models::KeyValuePair>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Flags<super::LifecycleTaskCategory>>,
    /// `continueOnError`. Never null.
    pub continue_on_error: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `executionSequence`. Never null.
    pub execution_sequence: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `taskDefinitionId`. Never null.
    pub task_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Task: "microsoft.graph.identityGovernance.task", entity, base crate::models::Entity;
    arguments: "arguments" required,
    category: "category" required,
    continue_on_error: "continueOnError" required,
    description: "description",
    display_name: "displayName" required,
    execution_sequence: "executionSequence" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
    task_definition_id: "taskDefinitionId" required,
}

mg::derived_from! { Task: crate::models::Entity }

impl Task {
    /// `taskProcessingResults`: many [`TaskProcessingResult`](super::TaskProcessingResult).
    pub const TASK_PROCESSING_RESULTS: mg::Nav<Task, Vec<super::TaskProcessingResult>> = mg::Nav::new(
        "taskProcessingResults",
    );
}
