// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartSeriesFormat`](models::WorkbookChartSeriesFormat): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).series().id(id).format()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartSeriesFormatResource(mg::One<models::WorkbookChartSeriesFormat>);

mg::builder! { WorkbookChartSeriesFormatResource: mg::One<models::WorkbookChartSeriesFormat> }

impl WorkbookChartSeriesFormatResource {
    /// `…/fill`: [`WorkbookChartFill`](models::WorkbookChartFill).
    #[inline]
    pub fn fill(&self) -> requests::workbook_chart_fill::WorkbookChartFillResource {
        mg::navigate(self, "fill")
    }

    /// `…/line`: [`WorkbookChartLineFormat`](models::WorkbookChartLineFormat).
    #[inline]
    pub fn line(
        &self,
    ) -> requests::workbook_chart_line_format::WorkbookChartLineFormatResource {
        mg::navigate(self, "line")
    }
}
