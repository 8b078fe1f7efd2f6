// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartAxisTitleFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis/title/format`.
    WorkbookChartAxisTitleFormatResource(mg::One<models::WorkbookChartAxisTitleFormat>)
}

impl WorkbookChartAxisTitleFormatResource {
    /// `…/font`: `workbookChartFont`
    #[inline]
    pub fn font(&self) -> requests::workbook_chart_font::WorkbookChartFontResource {
        mg::to(self, "font")
    }
}
