// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartGridlines`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis/majorGridlines`.
    WorkbookChartGridlinesResource(mg::One<models::WorkbookChartGridlines>)
}

impl WorkbookChartGridlinesResource {
    /// `…/format`: `workbookChartGridlinesFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_gridlines_format::WorkbookChartGridlinesFormatResource {
        mg::to(self, "format")
    }
}
