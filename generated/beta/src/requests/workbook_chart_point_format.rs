// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartPointFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points/{workbookChartPoint-id}/format`.
    WorkbookChartPointFormatResource(mg::One<models::WorkbookChartPointFormat>)
}

impl WorkbookChartPointFormatResource {
    /// `…/fill`: `workbookChartFill`
    #[inline]
    pub fn fill(&self) -> requests::workbook_chart_fill::WorkbookChartFillResource {
        mg::to(self, "fill")
    }
}
