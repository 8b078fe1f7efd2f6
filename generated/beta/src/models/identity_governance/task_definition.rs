// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.taskDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-taskdefinition?view=graph-rest-beta>
    TaskDefinition "microsoft.graph.identityGovernance.taskDefinition" "entity" : crate::models::Entity;
    /// `category`: microsoft.graph.identityGovernance.lifecycleTaskCategory, not null
    category "category" "r": mg::Flags<super::LifecycleTaskCategory>,
    /// `continueOnError`: Boolean, not null
    continue_on_error "continueOnError" "r": bool,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parameters`: Collection(microsoft.graph.identityGovernance.parameter), items not null
    parameters "parameters" "r": Vec<super::Parameter>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { TaskDefinition: crate::models::Entity }
