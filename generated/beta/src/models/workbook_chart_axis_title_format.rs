// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartAxisTitleFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartaxistitleformat?view=graph-rest-beta>
    WorkbookChartAxisTitleFormat "microsoft.graph.workbookChartAxisTitleFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartAxisTitleFormat: super::Entity }

impl WorkbookChartAxisTitleFormat {
    /// `font`: `workbookChartFont`, contained
    pub const FONT: mg::Nav<WorkbookChartAxisTitleFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
