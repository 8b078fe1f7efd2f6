// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartLegend`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/legend`.
    WorkbookChartLegendResource(mg::One<models::WorkbookChartLegend>)
}

impl WorkbookChartLegendResource {
    /// `…/format`: `workbookChartLegendFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_legend_format::WorkbookChartLegendFormatResource {
        mg::to(self, "format")
    }
}
