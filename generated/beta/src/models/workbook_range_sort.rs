// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeSort`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrangesort?view=graph-rest-beta>
    WorkbookRangeSort "microsoft.graph.workbookRangeSort" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookRangeSort: super::Entity }
