// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeFont`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrangefont?view=graph-rest-beta>
    WorkbookRangeFont "microsoft.graph.workbookRangeFont" "entity" : super::Entity;
    /// `bold`: Boolean
    bold "bold": bool,
    /// `color`: String
    color "color": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `italic`: Boolean
    italic "italic": bool,
    /// `name`: String
    name "name": String,
    /// `size`: Double
    size "size": f64,
    /// `underline`: String
    underline "underline": String,
}

mg::derived_from! { WorkbookRangeFont: super::Entity }
