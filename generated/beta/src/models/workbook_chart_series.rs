// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartSeries`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartseries?view=graph-rest-beta>
    WorkbookChartSeries "microsoft.graph.workbookChartSeries" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { WorkbookChartSeries: super::Entity }

impl WorkbookChartSeries {
    /// `format`: `workbookChartSeriesFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookChartSeries, super::WorkbookChartSeriesFormat> = mg::Nav::new(
        "format",
    );
    /// `points`: many `workbookChartPoint`, contained
    pub const POINTS: mg::Nav<WorkbookChartSeries, Vec<super::WorkbookChartPoint>> = mg::Nav::new(
        "points",
    );
}
