// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartLineFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartlineformat?view=graph-rest-beta>
    WorkbookChartLineFormat "microsoft.graph.workbookChartLineFormat" "entity" : super::Entity;
    /// `color`: String
    color "color": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartLineFormat: super::Entity }
