// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookTableSort`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbooktablesort?view=graph-rest-beta>
    WorkbookTableSort "microsoft.graph.workbookTableSort" "entity" : super::Entity;
    /// `fields`: Collection(workbookSortField)
    fields "fields": Vec<super::WorkbookSortField>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `matchCase`: Boolean, not null
    match_case "matchCase" "r": bool,
    /// `method`: String, not null
    method "method" "r": String,
}

mg::derived_from! { WorkbookTableSort: super::Entity }
