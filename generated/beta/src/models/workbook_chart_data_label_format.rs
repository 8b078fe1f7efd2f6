// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartDataLabelFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartdatalabelformat?view=graph-rest-beta>
    WorkbookChartDataLabelFormat "microsoft.graph.workbookChartDataLabelFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartDataLabelFormat: super::Entity }

impl WorkbookChartDataLabelFormat {
    /// `fill`: `workbookChartFill`, contained
    pub const FILL: mg::Nav<WorkbookChartDataLabelFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: `workbookChartFont`, contained
    pub const FONT: mg::Nav<WorkbookChartDataLabelFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
