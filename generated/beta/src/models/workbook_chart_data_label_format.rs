// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartDataLabelFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartDataLabelFormatResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).data_labels().format()`.
///
/// [`WorkbookChartDataLabelFormatResource`]: crate::requests::workbook_chart_data_label_format::WorkbookChartDataLabelFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartdatalabelformat?view=graph-rest-beta
pub struct WorkbookChartDataLabelFormat {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartDataLabelFormat: "microsoft.graph.workbookChartDataLabelFormat", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { WorkbookChartDataLabelFormat: super::Entity }

impl WorkbookChartDataLabelFormat {
    /// `fill`: [`WorkbookChartFill`](super::WorkbookChartFill).
    pub const FILL: mg::Nav<WorkbookChartDataLabelFormat, super::WorkbookChartFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: [`WorkbookChartFont`](super::WorkbookChartFont).
    pub const FONT: mg::Nav<WorkbookChartDataLabelFormat, super::WorkbookChartFont> = mg::Nav::new(
        "font",
    );
}
