// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartTitle`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookcharttitle?view=graph-rest-beta>
    WorkbookChartTitle "microsoft.graph.workbookChartTitle" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `overlay`: Boolean
    overlay "overlay": bool,
    /// `text`: String
    text "text": String,
    /// `visible`: Boolean, not null
    visible "visible" "r": bool,
}

mg::derived_from! { WorkbookChartTitle: super::Entity }

impl WorkbookChartTitle {
    /// `format`: `workbookChartTitleFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookChartTitle, super::WorkbookChartTitleFormat> = mg::Nav::new(
        "format",
    );
}
