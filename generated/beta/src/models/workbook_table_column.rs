// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookTableColumn`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbooktablecolumn?view=graph-rest-beta>
    WorkbookTableColumn "microsoft.graph.workbookTableColumn" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `index`: Int32, not null
    index "index" "r": i32,
    /// `name`: String
    name "name": String,
    /// `values`: Json
    values "values": mg::Json,
}

mg::derived_from! { WorkbookTableColumn: super::Entity }

impl WorkbookTableColumn {
    /// `filter`: `workbookFilter`, contained
    pub const FILTER: mg::Nav<WorkbookTableColumn, super::WorkbookFilter> = mg::Nav::new(
        "filter",
    );
}
