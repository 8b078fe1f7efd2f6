// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printTaskDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrintTaskDefinitionCollection`], for example `graph.print().task_definitions()`.
///
/// [`PrintTaskDefinitionCollection`]: crate::requests::print_task_definition::PrintTaskDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/printtaskdefinition?view=graph-rest-beta
pub struct PrintTaskDefinition {
    /// `createdBy`. Never null.
    pub created_by: mg::Field<mg::Boxed<super::AppIdentity>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintTaskDefinition: "microsoft.graph.printTaskDefinition", entity, base super::Entity;
    created_by: "createdBy" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { PrintTaskDefinition: super::Entity }

impl PrintTaskDefinition {
    /// `tasks`: many [`PrintTask`](super::PrintTask).
    pub const TASKS: mg::Nav<PrintTaskDefinition, Vec<super::PrintTask>> = mg::Nav::new(
        "tasks",
    );
}
