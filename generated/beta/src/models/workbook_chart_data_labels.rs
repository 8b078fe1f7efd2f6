// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartDataLabels`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartDataLabelsResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).data_labels()`.
///
/// [`WorkbookChartDataLabelsResource`]: crate::requests::workbook_chart_data_labels::WorkbookChartDataLabelsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartdatalabels?view=graph-rest-beta
pub struct WorkbookChartDataLabels {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `position`.
    pub position: mg::Field<String>,
    /// `separator`.
    pub separator: mg::Field<String>,
    /// `showBubbleSize`.
    pub show_bubble_size: mg::Field<bool>,
    /// `showCategoryName`.
    pub show_category_name: mg::Field<bool>,
    /// `showLegendKey`.
    pub show_legend_key: mg::Field<bool>,
    /// `showPercentage`.
    pub show_percentage: mg::Field<bool>,
    /// `showSeriesName`.
    pub show_series_name: mg::Field<bool>,
    /// `showValue`.
    pub show_value: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartDataLabels: "microsoft.graph.workbookChartDataLabels", entity, base super::Entity;
    id: "id" key required,
    position: "position",
    separator: "separator",
    show_bubble_size: "showBubbleSize",
    show_category_name: "showCategoryName",
    show_legend_key: "showLegendKey",
    show_percentage: "showPercentage",
    show_series_name: "showSeriesName",
    show_value: "showValue",
}

mg::derived_from! { WorkbookChartDataLabels: super::Entity }

impl WorkbookChartDataLabels {
    /// `format`: [`WorkbookChartDataLabelFormat`](super::WorkbookChartDataLabelFormat).
    pub const FORMAT: mg::Nav<
        WorkbookChartDataLabels,
        super::WorkbookChartDataLabelFormat,
    > = mg::Nav::new("format");
}
