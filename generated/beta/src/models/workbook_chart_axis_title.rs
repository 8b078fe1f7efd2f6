// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartAxisTitle`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartaxistitle?view=graph-rest-beta>
    WorkbookChartAxisTitle "microsoft.graph.workbookChartAxisTitle" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `text`: String
    text "text": String,
    /// `visible`: Boolean, not null
    visible "visible" "r": bool,
}

mg::derived_from! { WorkbookChartAxisTitle: super::Entity }

impl WorkbookChartAxisTitle {
    /// `format`: `workbookChartAxisTitleFormat`, contained
    pub const FORMAT: mg::Nav<
        WorkbookChartAxisTitle,
        super::WorkbookChartAxisTitleFormat,
    > = mg::Nav::new("format");
}
