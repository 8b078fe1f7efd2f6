// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartAxisTitle`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/axes/categoryAxis/title`.
    WorkbookChartAxisTitleResource(mg::One<models::WorkbookChartAxisTitle>)
}

impl WorkbookChartAxisTitleResource {
    /// `…/format`: `workbookChartAxisTitleFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_axis_title_format::WorkbookChartAxisTitleFormatResource {
        mg::to(self, "format")
    }
}
