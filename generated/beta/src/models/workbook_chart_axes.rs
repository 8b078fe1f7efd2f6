// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartAxes`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookChartAxesResource`](crate::requests::workbook_chart_axes::WorkbookChartAxesResource),
/// for example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).axes()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartaxes?view=graph-rest-beta
pub struct WorkbookChartAxes {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartAxes: "microsoft.graph.workbookChartAxes", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartAxes: super::Entity }

impl WorkbookChartAxes {
    /// `categoryAxis`: [`WorkbookChartAxis`](super::WorkbookChartAxis).
    pub const CATEGORY_AXIS: mg::Nav<WorkbookChartAxes, super::WorkbookChartAxis> = mg::Nav::new(
        "categoryAxis",
    );
    /// `seriesAxis`: [`WorkbookChartAxis`](super::WorkbookChartAxis).
    pub const SERIES_AXIS: mg::Nav<WorkbookChartAxes, super::WorkbookChartAxis> = mg::Nav::new(
        "seriesAxis",
    );
    /// `valueAxis`: [`WorkbookChartAxis`](super::WorkbookChartAxis).
    pub const VALUE_AXIS: mg::Nav<WorkbookChartAxes, super::WorkbookChartAxis> = mg::Nav::new(
        "valueAxis",
    );
}
