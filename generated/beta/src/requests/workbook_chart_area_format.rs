// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartAreaFormat`](models::WorkbookChartAreaFormat): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).format()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartAreaFormatResource(mg::One<models::WorkbookChartAreaFormat>);

mg::builder! { WorkbookChartAreaFormatResource: mg::One<models::WorkbookChartAreaFormat> }

impl WorkbookChartAreaFormatResource {
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
