// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartAxisTitle`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartAxisTitleResource`], for example:
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
///     .title()
/// ```
///
/// [`WorkbookChartAxisTitleResource`]: crate::requests::workbook_chart_axis_title::WorkbookChartAxisTitleResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartaxistitle?view=graph-rest-beta
pub struct WorkbookChartAxisTitle {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `visible`. Never null.
    pub visible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartAxisTitle: "microsoft.graph.workbookChartAxisTitle", entity, base super::Entity;
    id: "id" key required,
    text: "text",
    visible: "visible" required,
}

mg::derived_from! { WorkbookChartAxisTitle: super::Entity }

impl WorkbookChartAxisTitle {
    /// `format`: [`WorkbookChartAxisTitleFormat`](super::WorkbookChartAxisTitleFormat).
    pub const FORMAT: mg::Nav<
        WorkbookChartAxisTitle,
        super::WorkbookChartAxisTitleFormat,
    > = mg::Nav::new("format");
}
