// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartDataLabels`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartdatalabels?view=graph-rest-beta>
    WorkbookChartDataLabels "microsoft.graph.workbookChartDataLabels" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `position`: String
    position "position": String,
    /// `separator`: String
    separator "separator": String,
    /// `showBubbleSize`: Boolean
    show_bubble_size "showBubbleSize": bool,
    /// `showCategoryName`: Boolean
    show_category_name "showCategoryName": bool,
    /// `showLegendKey`: Boolean
    show_legend_key "showLegendKey": bool,
    /// `showPercentage`: Boolean
    show_percentage "showPercentage": bool,
    /// `showSeriesName`: Boolean
    show_series_name "showSeriesName": bool,
    /// `showValue`: Boolean
    show_value "showValue": bool,
}

mg::derived_from! { WorkbookChartDataLabels: super::Entity }

impl WorkbookChartDataLabels {
    /// `format`: `workbookChartDataLabelFormat`, contained
    pub const FORMAT: mg::Nav<
        WorkbookChartDataLabels,
        super::WorkbookChartDataLabelFormat,
    > = mg::Nav::new("format");
}
