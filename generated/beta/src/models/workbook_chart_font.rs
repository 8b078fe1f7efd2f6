// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartFont`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartfont?view=graph-rest-beta>
    WorkbookChartFont "microsoft.graph.workbookChartFont" "entity" : super::Entity;
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

mg::derived_from! { WorkbookChartFont: super::Entity }
