// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartLegendFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/legend/format`.
    WorkbookChartLegendFormatResource(mg::One<models::WorkbookChartLegendFormat>)
}

impl WorkbookChartLegendFormatResource {
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
