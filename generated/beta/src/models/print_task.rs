// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printTask`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PrintTaskCollection`](crate::requests::print_task::PrintTaskCollection), for example
/// `graph.print().task_definitions().id(id).tasks()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printtask?view=graph-rest-beta
pub struct PrintTask {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parentUrl`. Never null.
    pub parent_url: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Boxed<super::PrintTaskStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintTask: "microsoft.graph.printTask", entity, base super::Entity;
    id: "id" key required,
    parent_url: "parentUrl" required,
    status: "status" required,
}

mg::derived_from! { PrintTask: super::Entity }

impl PrintTask {
    /// `definition`: [`PrintTaskDefinition`](super::PrintTaskDefinition).
    pub const DEFINITION: mg::Nav<PrintTask, super::PrintTaskDefinition> = mg::Nav::new(
        "definition",
    );
    /// `trigger`: [`PrintTaskTrigger`](super::PrintTaskTrigger).
    pub const TRIGGER: mg::Nav<PrintTask, super::PrintTaskTrigger> = mg::Nav::new(
        "trigger",
    );
}
