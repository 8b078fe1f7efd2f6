// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartAxis`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookChartAxisResource`](crate::requests::workbook_chart_axis::WorkbookChartAxisResource),
/// for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).axes().category_axis()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartaxis?view=graph-rest-beta
pub struct WorkbookChartAxis {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `majorUnit`.
    pub major_unit: mg::Field<mg::Json>,
    /// `maximum`.
    pub maximum: mg::Field<mg::Json>,
    /// `minimum`.
    pub minimum: mg::Field<mg::Json>,
    /// `minorUnit`.
    pub minor_unit: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartAxis: "microsoft.graph.workbookChartAxis", entity, base super::Entity;
    id: "id" key required,
    major_unit: "majorUnit",
    maximum: "maximum",
    minimum: "minimum",
    minor_unit: "minorUnit",
}

mg::derived_from! { WorkbookChartAxis: super::Entity }

impl WorkbookChartAxis {
    /// `format`: [`WorkbookChartAxisFormat`](super::WorkbookChartAxisFormat).
    pub const FORMAT: mg::Nav<WorkbookChartAxis, super::WorkbookChartAxisFormat> = mg::Nav::new(
        "format",
    );
    /// `majorGridlines`: [`WorkbookChartGridlines`](super::WorkbookChartGridlines).
    pub const MAJOR_GRIDLINES: mg::Nav<
        WorkbookChartAxis,
        super::WorkbookChartGridlines,
    > = mg::Nav::new("majorGridlines");
    /// `minorGridlines`: [`WorkbookChartGridlines`](super::WorkbookChartGridlines).
    pub const MINOR_GRIDLINES: mg::Nav<
        WorkbookChartAxis,
        super::WorkbookChartGridlines,
    > = mg::Nav::new("minorGridlines");
    /// `title`: [`WorkbookChartAxisTitle`](super::WorkbookChartAxisTitle).
    pub const TITLE: mg::Nav<WorkbookChartAxis, super::WorkbookChartAxisTitle> = mg::Nav::new(
        "title",
    );
}
