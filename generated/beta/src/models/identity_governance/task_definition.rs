// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance.taskDefinition`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TaskDefinitionCollection`], for example
/// `graph.identity_governance().lifecycle_workflows().task_definitions()`.
///
/// [`TaskDefinitionCollection`]: crate::requests::identity_governance::task_definition::TaskDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance-taskdefinition?view=graph-rest-beta
pub struct TaskDefinition {
    /// `category`. Never null.
    pub category: mg::Field<mg::Flags<super::LifecycleTaskCategory>>,
    /// `continueOnError`. Never null.
    pub continue_on_error: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parameters`.
    pub parameters: mg::Field<Vec<super::Parameter>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TaskDefinition: "microsoft.graph.identityGovernance.taskDefinition", entity, base crate::models::Entity;
    category: "category" required,
    continue_on_error: "continueOnError" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    parameters: "parameters" required,
    version: "version" required,
}

mg::derived_from! { TaskDefinition: crate::models::Entity }
