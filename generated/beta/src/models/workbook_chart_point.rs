// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartPoint`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartpoint?view=graph-rest-beta>
    WorkbookChartPoint "microsoft.graph.workbookChartPoint" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: Json
    value "value": mg::Json,
}

mg::derived_from! { WorkbookChartPoint: super::Entity }

impl WorkbookChartPoint {
    /// `format`: `workbookChartPointFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookChartPoint, super::WorkbookChartPointFormat> = mg::Nav::new(
        "format",
    );
}
