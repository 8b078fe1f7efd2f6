// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartGridlines`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartgridlines?view=graph-rest-beta>
    WorkbookChartGridlines "microsoft.graph.workbookChartGridlines" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `visible`: Boolean, not null
    visible "visible" "r": bool,
}

mg::derived_from! { WorkbookChartGridlines: super::Entity }

impl WorkbookChartGridlines {
    /// `format`: `workbookChartGridlinesFormat`, contained
    pub const FORMAT: mg::Nav<
        WorkbookChartGridlines,
        super::WorkbookChartGridlinesFormat,
    > = mg::Nav::new("format");
}
