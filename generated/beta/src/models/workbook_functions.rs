// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookFunctions`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookfunctions?view=graph-rest-beta>
    WorkbookFunctions "microsoft.graph.workbookFunctions" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookFunctions: super::Entity }
