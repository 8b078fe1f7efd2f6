// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printTaskTrigger`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-beta>
    PrintTaskTrigger "microsoft.graph.printTaskTrigger" "entity" : super::Entity;
    /// `event`: printEvent, not null
    event "event" "r": mg::Open<super::PrintEvent>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrintTaskTrigger: super::Entity }

impl PrintTaskTrigger {
    /// `definition`: `printTaskDefinition`
    pub const DEFINITION: mg::Nav<PrintTaskTrigger, super::PrintTaskDefinition> = mg::Nav::new(
        "definition",
    );
}
