// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartAreaFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartareaformat?view=graph-rest-beta>
    WorkbookChartAreaFormat "microsoft.graph.workbookChartAreaFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartAreaFormat: super::Entity }

impl WorkbookChartAreaFormat {
    /// `fill`: `workbookChartFill`, contained
    pub const FILL: mg::Nav<WorkbookChartAreaFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: `workbookChartFont`, contained
    pub const FONT: mg::Nav<WorkbookChartAreaFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
