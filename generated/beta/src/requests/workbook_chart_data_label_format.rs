// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartDataLabelFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/dataLabels/format`.
    WorkbookChartDataLabelFormatResource(mg::One<models::WorkbookChartDataLabelFormat>)
}

impl WorkbookChartDataLabelFormatResource {
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
