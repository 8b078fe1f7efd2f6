// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartLineFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartLineFormatResource`], for example:
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
///     .line()
/// ```
///
/// Operations: `clear`.
///
/// [`WorkbookChartLineFormatResource`]: crate::requests::workbook_chart_line_format::WorkbookChartLineFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartlineformat?view=graph-rest-beta
pub struct WorkbookChartLineFormat {
    /// `color`.
    pub color: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartLineFormat: "microsoft.graph.workbookChartLineFormat", entity, base super::Entity;
    color: "color",
    id: "id" key required,
}

mg::derived_from! { WorkbookChartLineFormat: super::Entity }
