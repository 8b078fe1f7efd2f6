// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookTableRow`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbooktablerow?view=graph-rest-beta>
    WorkbookTableRow "microsoft.graph.workbookTableRow" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `index`: Int32, not null
    index "index" "r": i32,
    /// `values`: Json
    values "values": mg::Json,
}

mg::derived_from! { WorkbookTableRow: super::Entity }
