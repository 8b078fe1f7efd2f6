// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printTaskDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printtaskdefinition?view=graph-rest-beta>
    PrintTaskDefinition "microsoft.graph.printTaskDefinition" "entity" : super::Entity;
    /// `createdBy`: appIdentity, not null
    created_by "createdBy" "r": mg::Boxed<super::AppIdentity>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrintTaskDefinition: super::Entity }

impl PrintTaskDefinition {
    /// `tasks`: many `printTask`, contained
    pub const TASKS: mg::Nav<PrintTaskDefinition, Vec<super::PrintTask>> = mg::Nav::new(
        "tasks",
    );
}
