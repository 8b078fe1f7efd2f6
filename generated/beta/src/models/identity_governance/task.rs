// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.task`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-task?view=graph-rest-beta>
    Task "microsoft.graph.identityGovernance.task" "entity" : crate::models::Entity;
    /// `arguments`: Collection(keyValuePair), items not null
    arguments "arguments" "r": Vec<crate::models::KeyValuePair>,
    /// `category`: microsoft.graph.identityGovernance.lifecycleTaskCategory, not null
    category "category" "r": mg::Flags<super::LifecycleTaskCategory>,
    /// `continueOnError`: Boolean, not null
    continue_on_error "continueOnError" "r": bool,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `executionSequence`: Int32, not null
    execution_sequence "executionSequence" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `taskDefinitionId`: String, not null
    task_definition_id "taskDefinitionId" "r": String,
}

mg::derived_from! { Task: crate::models::Entity }

impl Task {
    /// `taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`, contained
    pub const TASK_PROCESSING_RESULTS: mg::Nav<Task, Vec<super::TaskProcessingResult>> = mg::Nav::new(
        "taskProcessingResults",
    );
}
