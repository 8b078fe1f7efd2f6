// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartLegendFormat`](models::WorkbookChartLegendFormat): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).legend().format()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartLegendFormatResource(mg::One<models::WorkbookChartLegendFormat>);

mg::builder! { WorkbookChartLegendFormatResource: mg::One<models::WorkbookChartLegendFormat> }

impl WorkbookChartLegendFormatResource {
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
