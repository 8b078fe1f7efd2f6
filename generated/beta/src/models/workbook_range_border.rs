// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeBorder`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrangeborder?view=graph-rest-beta>
    WorkbookRangeBorder "microsoft.graph.workbookRangeBorder" "entity" : super::Entity;
    /// `color`: String
    color "color": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sideIndex`: String
    side_index "sideIndex": String,
    /// `style`: String
    style "style": String,
    /// `weight`: String
    weight "weight": String,
}

mg::derived_from! { WorkbookRangeBorder: super::Entity }
