// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartDataLabelFormat`](models::WorkbookChartDataLabelFormat): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).data_labels().format()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartDataLabelFormatResource(
    mg::One<models::WorkbookChartDataLabelFormat>,
);

mg::builder! { WorkbookChartDataLabelFormatResource: mg::One<models::WorkbookChartDataLabelFormat> }

impl WorkbookChartDataLabelFormatResource {
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
