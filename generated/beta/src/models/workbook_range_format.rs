// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookRangeFormat`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookRangeFormatResource`], for example
/// `graph.drive().root().workbook().names().id(id).range().format()`.
///
/// Operations: `autofit_columns`, `autofit_rows`.
///
/// [`WorkbookRangeFormatResource`]: crate::requests::workbook_range_format::WorkbookRangeFormatResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookrangeformat?view=graph-rest-beta
pub struct WorkbookRangeFormat {
    /// `columnWidth`.
    pub column_width: mg::Field<f64>,
    /// `horizontalAlignment`.
    pub horizontal_alignment: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `rowHeight`.
    pub row_height: mg::Field<f64>,
    /// `verticalAlignment`.
    pub vertical_alignment: mg::Field<String>,
    /// `wrapText`.
    pub wrap_text: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookRangeFormat: "microsoft.graph.workbookRangeFormat", entity, base super::Entity;
    column_width: "columnWidth",
    horizontal_alignment: "horizontalAlignment",
    id: "id" key required,
    row_height: "rowHeight",
    vertical_alignment: "verticalAlignment",
    wrap_text: "wrapText",
}

mg::derived_from! { WorkbookRangeFormat: super::Entity }

impl WorkbookRangeFormat {
    /// `borders`: many [`WorkbookRangeBorder`](super::WorkbookRangeBorder).
    pub const BORDERS: mg::Nav<WorkbookRangeFormat, Vec<super::WorkbookRangeBorder>> = mg::Nav::new(
        "borders",
    );
    /// `fill`: [`WorkbookRangeFill`](super::WorkbookRangeFill).
    pub const FILL: mg::Nav<WorkbookRangeFormat, super::WorkbookRangeFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: [`WorkbookRangeFont`](super::WorkbookRangeFont).
    pub const FONT: mg::Nav<WorkbookRangeFormat, super::WorkbookRangeFont> = mg::Nav::new(
        "font",
    );
    /// `protection`: [`WorkbookFormatProtection`](super::WorkbookFormatProtection).
    pub const PROTECTION: mg::Nav<
        WorkbookRangeFormat,
        super::WorkbookFormatProtection,
    > = mg::Nav::new("protection");
}
