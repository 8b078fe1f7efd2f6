// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookChartTitle`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookChartTitleResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).title()`.
///
/// [`WorkbookChartTitleResource`]: crate::requests::workbook_chart_title::WorkbookChartTitleResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookcharttitle?view=graph-rest-beta
pub struct WorkbookChartTitle {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `overlay`.
    pub overlay: mg::Field<bool>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `visible`. Never null.
    pub visible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookChartTitle: "microsoft.graph.workbookChartTitle", entity, base super::Entity;
    id: "id" key required,
    overlay: "overlay",
    text: "text",
    visible: "visible" required,
}

mg::derived_from! { WorkbookChartTitle: super::Entity }

impl WorkbookChartTitle {
    /// `format`: [`WorkbookChartTitleFormat`](super::WorkbookChartTitleFormat).
    pub const FORMAT: mg::Nav<WorkbookChartTitle, super::WorkbookChartTitleFormat> = mg::Nav::new(
        "format",
    );
}
