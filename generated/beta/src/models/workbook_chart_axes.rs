// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartAxes`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartaxes?view=graph-rest-beta>
    WorkbookChartAxes "microsoft.graph.workbookChartAxes" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartAxes: super::Entity }

impl WorkbookChartAxes {
    /// `categoryAxis`: `workbookChartAxis`, contained
    pub const CATEGORY_AXIS: mg::Nav<WorkbookChartAxes, super::WorkbookChartAxis> = mg::Nav::new(
        "categoryAxis",
    );
    /// `seriesAxis`: `workbookChartAxis`, contained
    pub const SERIES_AXIS: mg::Nav<WorkbookChartAxes, super::WorkbookChartAxis> = mg::Nav::new(
        "seriesAxis",
    );
    /// `valueAxis`: `workbookChartAxis`, contained
    pub const VALUE_AXIS: mg::Nav<WorkbookChartAxes, super::WorkbookChartAxis> = mg::Nav::new(
        "valueAxis",
    );
}
