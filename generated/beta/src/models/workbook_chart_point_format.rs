// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartPointFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartpointformat?view=graph-rest-beta>
    WorkbookChartPointFormat "microsoft.graph.workbookChartPointFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartPointFormat: super::Entity }

impl WorkbookChartPointFormat {
    /// `fill`: `workbookChartFill`, contained
    pub const FILL: mg::Nav<WorkbookChartPointFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
}
