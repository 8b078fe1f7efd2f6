// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartAreaFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartAreaFormatResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).format()`.
///
/// [`WorkbookChartAreaFormatResource`]: crate::requests::workbook_chart_area_format::WorkbookChartAreaFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartareaformat?view=graph-rest-beta
pub struct WorkbookChartAreaFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartAreaFormat: "microsoft.graph.workbookChartAreaFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartAreaFormat: super::Entity }

impl WorkbookChartAreaFormat {
    /// `fill`: [`WorkbookChartFill`](super::WorkbookChartFill).
    pub const FILL: mg::Nav<WorkbookChartAreaFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: [`WorkbookChartFont`](super::WorkbookChartFont).
    pub const FONT: mg::Nav<WorkbookChartAreaFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
