// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartGridlinesFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartgridlinesformat?view=graph-rest-beta>
    WorkbookChartGridlinesFormat "microsoft.graph.workbookChartGridlinesFormat" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookChartGridlinesFormat: super::Entity }

impl WorkbookChartGridlinesFormat {
    /// `line`: `workbookChartLineFormat`, contained
    pub const LINE: mg::Nav<
        WorkbookChartGridlinesFormat,
        super::WorkbookChartLineFormat,
    > = mg::Nav::new("line");
}
