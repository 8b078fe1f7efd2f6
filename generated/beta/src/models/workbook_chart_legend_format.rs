// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartLegendFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartLegendFormatResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).legend().format()`.
///
/// [`WorkbookChartLegendFormatResource`]: crate::requests::workbook_chart_legend_format::WorkbookChartLegendFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartlegendformat?view=graph-rest-beta
pub struct WorkbookChartLegendFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartLegendFormat: "microsoft.graph.workbookChartLegendFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartLegendFormat: super::Entity }

impl WorkbookChartLegendFormat {
    /// `fill`: [`WorkbookChartFill`](super::WorkbookChartFill).
    pub const FILL: mg::Nav<WorkbookChartLegendFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: [`WorkbookChartFont`](super::WorkbookChartFont).
    pub const FONT: mg::Nav<WorkbookChartLegendFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
