// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartTitleFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartTitleFormatResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).title().format()`.
///
/// [`WorkbookChartTitleFormatResource`]: crate::requests::workbook_chart_title_format::WorkbookChartTitleFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookcharttitleformat?view=graph-rest-beta
pub struct WorkbookChartTitleFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartTitleFormat: "microsoft.graph.workbookChartTitleFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartTitleFormat: super::Entity }

impl WorkbookChartTitleFormat {
    /// `fill`: [`WorkbookChartFill`](super::WorkbookChartFill).
    pub const FILL: mg::Nav<WorkbookChartTitleFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: [`WorkbookChartFont`](super::WorkbookChartFont).
    pub const FONT: mg::Nav<WorkbookChartTitleFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
