// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartFill`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartfill?view=graph-rest-beta>
    WorkbookChartFill "microsoft.graph.workbookChartFill" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartFill: super::Entity }
