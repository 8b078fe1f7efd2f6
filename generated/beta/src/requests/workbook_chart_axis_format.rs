// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartAxisFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis/format`.
    WorkbookChartAxisFormatResource(mg::One<models::WorkbookChartAxisFormat>)
}

impl WorkbookChartAxisFormatResource {
    /// `…/font`: `workbookChartFont`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn font(&self) -> requests::workbook_chart_font::WorkbookChartFontResource {
        mg::to(self, "font")
    }

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
