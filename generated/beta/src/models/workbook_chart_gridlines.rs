// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartGridlines`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartGridlinesResource`], for example:
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
/// ```
///
/// [`WorkbookChartGridlinesResource`]: crate::requests::workbook_chart_gridlines::WorkbookChartGridlinesResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartgridlines?view=graph-rest-beta
pub struct WorkbookChartGridlines {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `visible`. Never null.
    pub visible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartGridlines: "microsoft.graph.workbookChartGridlines", entity, base super::Entity;
    id: "id" key required,
    visible: "visible" required,
}

mg::derived_from! { WorkbookChartGridlines: super::Entity }

impl WorkbookChartGridlines {
    /// `format`: [`WorkbookChartGridlinesFormat`](super::WorkbookChartGridlinesFormat).
    pub const FORMAT: mg::Nav<
        WorkbookChartGridlines,
        super::WorkbookChartGridlinesFormat,
    > = mg::Nav::new("format");
}
