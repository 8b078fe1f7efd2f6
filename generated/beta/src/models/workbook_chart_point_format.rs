// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartPointFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartPointFormatResource`], for example:
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
///     .series()
///     .id(id)
///     .points()
///     .id(id)
///     .format()
/// ```
///
/// [`WorkbookChartPointFormatResource`]: crate::requests::workbook_chart_point_format::WorkbookChartPointFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartpointformat?view=graph-rest-beta
pub struct WorkbookChartPointFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartPointFormat: "microsoft.graph.workbookChartPointFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartPointFormat: super::Entity }

impl WorkbookChartPointFormat {
    /// `fill`: [`WorkbookChartFill`](super::WorkbookChartFill).
    pub const FILL: mg::Nav<WorkbookChartPointFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
}
