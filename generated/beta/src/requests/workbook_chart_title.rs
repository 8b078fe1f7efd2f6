// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartTitle`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/title`.
    WorkbookChartTitleResource(mg::One<models::WorkbookChartTitle>)
}

impl WorkbookChartTitleResource {
    /// `…/format`: `workbookChartTitleFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_title_format::WorkbookChartTitleFormatResource {
        mg::to(self, "format")
    }
}
