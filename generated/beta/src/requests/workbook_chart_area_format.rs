// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartAreaFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/format`.
    WorkbookChartAreaFormatResource(mg::One<models::WorkbookChartAreaFormat>)
}

impl WorkbookChartAreaFormatResource {
    /// `…/fill`: `workbookChartFill`
    #[inline]
    pub fn fill(&self) -> requests::workbook_chart_fill::WorkbookChartFillResource {
        mg::to(self, "fill")
    }

    /// `…/font`: `workbookChartFont`
    #[inline]
    pub fn font(&self) -> requests::workbook_chart_font::WorkbookChartFontResource {
        mg::to(self, "font")
    }
}
