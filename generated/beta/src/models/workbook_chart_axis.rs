// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookChartAxis`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookchartaxis?view=graph-rest-beta>
    WorkbookChartAxis "microsoft.graph.workbookChartAxis" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `majorUnit`: Json
    major_unit "majorUnit": mg::Json,
    /// `maximum`: Json
    maximum "maximum": mg::Json,
    /// `minimum`: Json
    minimum "minimum": mg::Json,
    /// `minorUnit`: Json
    minor_unit "minorUnit": mg::Json,
}

mg::derived_from! { WorkbookChartAxis: super::Entity }

impl WorkbookChartAxis {
    /// `format`: `workbookChartAxisFormat`, contained
    pub const FORMAT: mg::Nav<WorkbookChartAxis, super::WorkbookChartAxisFormat> = mg::Nav::new(
        "format",
    );
    /// `majorGridlines`: `workbookChartGridlines`, contained
    pub const MAJOR_GRIDLINES: mg::Nav<
        WorkbookChartAxis,
        super::WorkbookChartGridlines,
    > = mg::Nav::new("majorGridlines");
    /// `minorGridlines`: `workbookChartGridlines`, contained
    pub const MINOR_GRIDLINES: mg::Nav<
        WorkbookChartAxis,
        super::WorkbookChartGridlines,
    > = mg::Nav::new("minorGridlines");
    /// `title`: `workbookChartAxisTitle`, contained
    pub const TITLE: mg::Nav<WorkbookChartAxis, super::WorkbookChartAxisTitle> = mg::Nav::new(
        "title",
    );
}
