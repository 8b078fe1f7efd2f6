// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeFill`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrangefill?view=graph-rest-beta>
    WorkbookRangeFill "microsoft.graph.workbookRangeFill" "entity" : super::Entity;
    /// `color`: String
    color "color": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookRangeFill: super::Entity }
