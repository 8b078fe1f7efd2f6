// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartGridlinesFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis/majorGridlines/format`.
    WorkbookChartGridlinesFormatResource(mg::One<models::WorkbookChartGridlinesFormat>)
}

impl WorkbookChartGridlinesFormatResource {
    /// `…/line`: `workbookChartLineFormat`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn line(
        &self,
    ) -> requests::workbook_chart_line_format::WorkbookChartLineFormatResource {
        mg::to(self, "line")
    }
}
