// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartAxisTitleFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartAxisTitleFormatResource`], for example:
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
///     .format()
/// ```
///
/// [`WorkbookChartAxisTitleFormatResource`]: crate::requests::workbook_chart_axis_title_format::WorkbookChartAxisTitleFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartaxistitleformat?view=graph-rest-beta
pub struct WorkbookChartAxisTitleFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartAxisTitleFormat: "microsoft.graph.workbookChartAxisTitleFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartAxisTitleFormat: super::Entity }

impl WorkbookChartAxisTitleFormat {
    /// `font`: [`WorkbookChartFont`](super::WorkbookChartFont).
    pub const FONT: mg::Nav<WorkbookChartAxisTitleFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
