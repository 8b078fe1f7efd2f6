// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartTitleFormat`](models::WorkbookChartTitleFormat): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).title().format()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartTitleFormatResource(mg::One<models::WorkbookChartTitleFormat>);

mg::builder! { WorkbookChartTitleFormatResource: mg::One<models::WorkbookChartTitleFormat> }

impl WorkbookChartTitleFormatResource {
    /// `…/fill`: [`WorkbookChartFill`](models::WorkbookChartFill).
    #[inline]
    pub fn fill(&self) -> requests::workbook_chart_fill::WorkbookChartFillResource {
        mg::navigate(self, "fill")
    }

    /// `…/font`: [`WorkbookChartFont`](models::WorkbookChartFont).
    #[inline]
    pub fn font(&self) -> requests::workbook_chart_font::WorkbookChartFontResource {
        mg::navigate(self, "font")
    }
}
