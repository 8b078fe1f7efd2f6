// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartAxisFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartaxisformat?view=graph-rest-beta>
    WorkbookChartAxisFormat "microsoft.graph.workbookChartAxisFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartAxisFormat: super::Entity }

impl WorkbookChartAxisFormat {
    /// `font`: `workbookChartFont`, contained
    pub const FONT: mg::Nav<WorkbookChartAxisFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
    /// `line`: `workbookChartLineFormat`, contained
    pub const LINE: mg::Nav<WorkbookChartAxisFormat, super::WorkbookChartLineFormat> = mg::Nav::new(
        "line",
    );
}
