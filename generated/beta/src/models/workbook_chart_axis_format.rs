// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartAxisFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartAxisFormatResource`], for example:
///
/// ```ignore
/// graph
///     .drive()
///     .root()
///     .workbook()
///     .worksheets()
///     .id(id)
///     .charts()
///     .id(id)
///     .axes()
///     .category_axis()
///     .format()
/// ```
///
/// [`WorkbookChartAxisFormatResource`]: crate::requests::workbook_chart_axis_format::WorkbookChartAxisFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartaxisformat?view=graph-rest-beta
pub struct WorkbookChartAxisFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartAxisFormat: "microsoft.graph.workbookChartAxisFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartAxisFormat: super::Entity }

impl WorkbookChartAxisFormat {
    /// `font`: [`WorkbookChartFont`](super::WorkbookChartFont).
    pub const FONT: mg::Nav<WorkbookChartAxisFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
    /// `line`: [`WorkbookChartLineFormat`](super::WorkbookChartLineFormat).
    pub const LINE: mg::Nav<WorkbookChartAxisFormat, super::WorkbookChartLineFormat> = mg::Nav::new(
        "line",
    );
}
