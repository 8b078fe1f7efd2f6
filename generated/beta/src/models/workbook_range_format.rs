// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookRangeFormat`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookrangeformat?view=graph-rest-beta>
    WorkbookRangeFormat "microsoft.graph.workbookRangeFormat" "entity" : super::Entity;
    /// `columnWidth`: Double
    column_width "columnWidth": f64,
    /// `horizontalAlignment`: String
    horizontal_alignment "horizontalAlignment": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `rowHeight`: Double
    row_height "rowHeight": f64,
    /// `verticalAlignment`: String
    vertical_alignment "verticalAlignment": String,
    /// `wrapText`: Boolean
    wrap_text "wrapText": bool,
}

mg::derived_from! { WorkbookRangeFormat: super::Entity }

impl WorkbookRangeFormat {
    /// `borders`: many `workbookRangeBorder`, contained
    pub const BORDERS: mg::Nav<WorkbookRangeFormat, Vec<super::WorkbookRangeBorder>> = mg::Nav::new(
        "borders",
    );
    /// `fill`: `workbookRangeFill`, contained
    pub const FILL: mg::Nav<WorkbookRangeFormat, super::WorkbookRangeFill> = mg::Nav::new(
        "fill",
    );
    /// `font`: `workbookRangeFont`, contained
    pub const FONT: mg::Nav<WorkbookRangeFormat, super::WorkbookRangeFont> = mg::Nav::new(
        "font",
    );
    /// `protection`: `workbookFormatProtection`, contained
    pub const PROTECTION: mg::Nav<
        WorkbookRangeFormat,
        super::WorkbookFormatProtection,
    > = mg::Nav::new("protection");
}
