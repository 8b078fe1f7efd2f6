// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartFont`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WorkbookChartFontResource`](crate::requests::workbook_chart_font::WorkbookChartFontResource),
/// for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).format().font()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookchartfont?view=graph-rest-beta
pub struct WorkbookChartFont {
    /// `bold`.
    pub bold: mg::Field<bool>,
    /// `color`.
    pub color: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `italic`.
    pub italic: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `size`.
    pub size: mg::Field<f64>,
    /// `underline`.
    pub underline: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartFont: "microsoft.graph.workbookChartFont", entity, base super::Entity;
    bold: "bold",
    color: "color",
    id: "id" key required,
    italic: "italic",
    name: "name",
    size: "size",
    underline: "underline",
}

mg::derived_from! { WorkbookChartFont: super::Entity }
