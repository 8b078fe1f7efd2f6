// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartSeriesFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartSeriesFormatResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series().id(id).format()`.
///
/// [`WorkbookChartSeriesFormatResource`]: crate::requests::workbook_chart_series_format::WorkbookChartSeriesFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartseriesformat?view=graph-rest-beta
pub struct WorkbookChartSeriesFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartSeriesFormat: "microsoft.graph.workbookChartSeriesFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartSeriesFormat: super::Entity }

impl WorkbookChartSeriesFormat {
    /// `fill`: [`WorkbookChartFill`](super::WorkbookChartFill).
    pub const FILL: mg::Nav<WorkbookChartSeriesFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `line`: [`WorkbookChartLineFormat`](super::WorkbookChartLineFormat).
    pub const LINE: mg::Nav<WorkbookChartSeriesFormat, super::WorkbookChartLineFormat> = mg::Nav::new(
        "line",
    );
}
