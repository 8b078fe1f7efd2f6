// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartLegend`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartlegend?view=graph-rest-beta>
    WorkbookChartLegend "microsoft.graph.workbookChartLegend" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `overlay`: Boolean
    overlay "overlay": bool,
    /// `position`: String
    position "position": String,
    /// `visible`: Boolean, not null
    visible "visible" "r": bool,
}

mg::derived_from! { WorkbookChartLegend: super::Entity }

impl WorkbookChartLegend {
    /// `format`: `workbookChartLegendFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookChartLegend, super::WorkbookChartLegendFormat> = mg::Nav::new(
        "format",
    );
}
