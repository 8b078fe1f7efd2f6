// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChart`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchart?view=graph-rest-beta>
    WorkbookChart "microsoft.graph.workbookChart" "entity" : super::Entity;
    /// `height`: Double, not null
    height "height" "r": f64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `left`: Double, not null
    left "left" "r": f64,
    /// `name`: String
    name "name": String,
    /// `top`: Double, not null
    top "top" "r": f64,
    /// `width`: Double, not null
    width "width" "r": f64,
}

mg::derived_from! { WorkbookChart: super::Entity }

impl WorkbookChart {
    /// `axes`: `workbookChartAxes`, contained
    pub const AXES: mg::Nav<WorkbookChart, super::WorkbookChartAxes> = mg::Nav::new(
        "axes",
    );
    /// `dataLabels`: `workbookChartDataLabels`, contained
    pub const DATA_LABELS: mg::Nav<WorkbookChart, super::WorkbookChartDataLabels> = mg::Nav::new(
        "dataLabels",
    );
    /// `format`: `workbookChartAreaFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookChart, super::WorkbookChartAreaFormat> = mg::Nav::new(
        "format",
    );
    /// `legend`: `workbookChartLegend`, contained
    pub const LEGEND: mg::Nav<WorkbookChart, super::WorkbookChartLegend> = mg::Nav::new(
        "legend",
    );
    /// `series`: many `workbookChartSeries`, contained
    pub const SERIES: mg::Nav<WorkbookChart, Vec<super::WorkbookChartSeries>> = mg::Nav::new(
        "series",
    );
    /// `title`: `workbookChartTitle`, contained
    pub const TITLE: mg::Nav<WorkbookChart, super::WorkbookChartTitle> = mg::Nav::new(
        "title",
    );
    /// `worksheet`: `workbookWorksheet`, contained
    pub const WORKSHEET: mg::Nav<WorkbookChart, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
