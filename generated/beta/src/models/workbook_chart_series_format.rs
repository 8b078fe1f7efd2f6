// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartSeriesFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartseriesformat?view=graph-rest-beta>
    WorkbookChartSeriesFormat "microsoft.graph.workbookChartSeriesFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartSeriesFormat: super::Entity }

impl WorkbookChartSeriesFormat {
    /// `fill`: `workbookChartFill`, contained
    pub const FILL: mg::Nav<WorkbookChartSeriesFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `line`: `workbookChartLineFormat`, contained
    pub const LINE: mg::Nav<WorkbookChartSeriesFormat, super::WorkbookChartLineFormat> = mg::Nav::new(
        "line",
    );
}
