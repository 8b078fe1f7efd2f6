// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartGridlinesFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartGridlinesFormatResource`], for example:
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
///     .major_gridlines()
///     .format()
/// ```
///
/// [`WorkbookChartGridlinesFormatResource`]: crate::requests::workbook_chart_gridlines_format::WorkbookChartGridlinesFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartgridlinesformat?view=graph-rest-beta
pub struct WorkbookChartGridlinesFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartGridlinesFormat: "microsoft.graph.workbookChartGridlinesFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartGridlinesFormat: super::Entity }

impl WorkbookChartGridlinesFormat {
    /// `line`: [`WorkbookChartLineFormat`](super::WorkbookChartLineFormat).
    pub const LINE: mg::Nav<
        WorkbookChartGridlinesFormat,
        super::WorkbookChartLineFormat,
    > = mg::Nav::new("line");
}
