// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartSeries`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartSeriesCollection`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series()`.
///
/// Operations: `count_`.
///
/// [`WorkbookChartSeriesCollection`]: crate::requests::workbook_chart_series::WorkbookChartSeriesCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartseries?view=graph-rest-beta
pub struct WorkbookChartSeries {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartSeries: "microsoft.graph.workbookChartSeries", entity, base super::Entity;
    id: "id" key required,
    name: "name",
}

mg::derived_from! { WorkbookChartSeries: super::Entity }

impl WorkbookChartSeries {
    /// `format`: [`WorkbookChartSeriesFormat`](super::WorkbookChartSeriesFormat).
    pub const FORMAT: mg::Nav<WorkbookChartSeries, super::WorkbookChartSeriesFormat> = mg::Nav::new(
        "format",
    );
    /// `points`: many [`WorkbookChartPoint`](super::WorkbookChartPoint).
    pub const POINTS: mg::Nav<WorkbookChartSeries, Vec<super::WorkbookChartPoint>> = mg::Nav::new(
        "points",
    );
}
