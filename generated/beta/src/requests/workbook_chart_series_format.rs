// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartSeriesFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/format`.
    WorkbookChartSeriesFormatResource(mg::One<models::WorkbookChartSeriesFormat>)
}

impl WorkbookChartSeriesFormatResource {
    /// `…/fill`: `workbookChartFill`
    #[inline]
    pub fn fill(&self) -> requests::workbook_chart_fill::WorkbookChartFillResource {
        mg::to(self, "fill")
    }

    /// `…/line`: `workbookChartLineFormat`
    #[inline]
    pub fn line(
        &self,
    ) -> requests::workbook_chart_line_format::WorkbookChartLineFormatResource {
        mg::to(self, "line")
    }
}
