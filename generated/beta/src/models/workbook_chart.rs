// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChart`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartCollection`](crate::requests::workbook_chart::WorkbookChartCollection),
/// for example `graph.drive().root().workbook().worksheets().id(id).charts()`.
///
/// Operations: `image`, `image_with`, `set_data`, `set_position`, `add`, `count_`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchart?view=graph-rest-beta
pub struct WorkbookChart {
    /// `height`. Never null.
    pub height: mg::Field<f64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `left`. Never null.
    pub left: mg::Field<f64>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `top`. Never null.
    pub top: mg::Field<f64>,
    /// `width`. Never null.
    pub width: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChart: "microsoft.graph.workbookChart", entity, base super::Entity;
    height: "height" required,
    id: "id" key required,
    left: "left" required,
    name: "name",
    top: "top" required,
    width: "width" required,
}

mg::derived_from! { WorkbookChart: super::Entity }

impl WorkbookChart {
    /// `axes`: [`WorkbookChartAxes`](super::WorkbookChartAxes).
    pub const AXES: mg::Nav<WorkbookChart, super::WorkbookChartAxes> = mg::Nav::new(
        "axes",
    );
    /// `dataLabels`: [`WorkbookChartDataLabels`](super::WorkbookChartDataLabels).
    pub const DATA_LABELS: mg::Nav<WorkbookChart, super::WorkbookChartDataLabels> = mg::Nav::new(
        "dataLabels",
    );
    /// `format`: [`WorkbookChartAreaFormat`](super::WorkbookChartAreaFormat).
    pub const FORMAT: mg::Nav<WorkbookChart, super::WorkbookChartAreaFormat> = mg::Nav::new(
        "format",
    );
    /// `legend`: [`WorkbookChartLegend`](super::WorkbookChartLegend).
    pub const LEGEND: mg::Nav<WorkbookChart, super::WorkbookChartLegend> = mg::Nav::new(
        "legend",
    );
    /// `series`: many [`WorkbookChartSeries`](super::WorkbookChartSeries).
    pub const SERIES: mg::Nav<WorkbookChart, Vec<super::WorkbookChartSeries>> = mg::Nav::new(
        "series",
    );
    /// `title`: [`WorkbookChartTitle`](super::WorkbookChartTitle).
    pub const TITLE: mg::Nav<WorkbookChart, super::WorkbookChartTitle> = mg::Nav::new(
        "title",
    );
    /// `worksheet`: [`WorkbookWorksheet`](super::WorkbookWorksheet).
    pub const WORKSHEET: mg::Nav<WorkbookChart, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
