// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartLegend`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartLegendResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).legend()`.
///
/// [`WorkbookChartLegendResource`]: crate::requests::workbook_chart_legend::WorkbookChartLegendResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartlegend?view=graph-rest-beta
pub struct WorkbookChartLegend {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `overlay`.
    pub overlay: mg::Field<bool>,
    /// `position`.
    pub position: mg::Field<String>,
    /// `visible`. Never null.
    pub visible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartLegend: "microsoft.graph.workbookChartLegend", entity, base super::Entity;
    id: "id" key required,
    overlay: "overlay",
    position: "position",
    visible: "visible" required,
}

mg::derived_from! { WorkbookChartLegend: super::Entity }

impl WorkbookChartLegend {
    /// `format`: [`WorkbookChartLegendFormat`](super::WorkbookChartLegendFormat).
    pub const FORMAT: mg::Nav<WorkbookChartLegend, super::WorkbookChartLegendFormat> = mg::Nav::new(
        "format",
    );
}
