// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartLegendFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartlegendformat?view=graph-rest-beta>
    WorkbookChartLegendFormat "microsoft.graph.workbookChartLegendFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartLegendFormat: super::Entity }

impl WorkbookChartLegendFormat {
    /// `fill`: `workbookChartFill`, contained
    pub const FILL: mg::Nav<WorkbookChartLegendFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: `workbookChartFont`, contained
    pub const FONT: mg::Nav<WorkbookChartLegendFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
