// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printTaskTrigger`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PrintTaskTriggerCollection`](crate::requests::print_task_trigger::PrintTaskTriggerCollection),
/// for example `graph.print().printers().id(id).task_triggers()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-beta
pub struct PrintTaskTrigger {
    /// `event`. Never null.
    pub event: mg::Field<mg::Open<super::PrintEvent>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintTaskTrigger: "microsoft.graph.printTaskTrigger", entity, base super::Entity;
    event: "event" required,
    id: "id" key required,
}

mg::derived_from! { PrintTaskTrigger: super::Entity }

impl PrintTaskTrigger {
    /// `definition`: [`PrintTaskDefinition`](super::PrintTaskDefinition).
    pub const DEFINITION: mg::Nav<PrintTaskTrigger, super::PrintTaskDefinition> = mg::Nav::new(
        "definition",
    );
}
