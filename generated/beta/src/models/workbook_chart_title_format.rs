// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartTitleFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookcharttitleformat?view=graph-rest-beta>
    WorkbookChartTitleFormat "microsoft.graph.workbookChartTitleFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartTitleFormat: super::Entity }

impl WorkbookChartTitleFormat {
    /// `fill`: `workbookChartFill`, contained
    pub const FILL: mg::Nav<WorkbookChartTitleFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: `workbookChartFont`, contained
    pub const FONT: mg::Nav<WorkbookChartTitleFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
