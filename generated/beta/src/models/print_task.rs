// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printtask?view=graph-rest-beta>
    PrintTask "microsoft.graph.printTask" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `parentUrl`: String, not null
    parent_url "parentUrl" "r": String,
    /// `status`: printTaskStatus, not null
    status "status" "r": mg::Boxed<super::PrintTaskStatus>,
}

mg::derived_from! { PrintTask: super::Entity }

impl PrintTask {
    /// `definition`: `printTaskDefinition`
    pub const DEFINITION: mg::Nav<PrintTask, super::PrintTaskDefinition> = mg::Nav::new(
        "definition",
    );
    /// `trigger`: `printTaskTrigger`
    pub const TRIGGER: mg::Nav<PrintTask, super::PrintTaskTrigger> = mg::Nav::new(
        "trigger",
    );
}
