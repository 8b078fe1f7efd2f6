// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookChartLineFormat`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis/format/line`.
    WorkbookChartLineFormatResource(mg::One<models::WorkbookChartLineFormat>)
}

impl WorkbookChartLineFormatResource {
    /// `POST …/clear`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        mg::Path::action(self, "clear")
    }
}
