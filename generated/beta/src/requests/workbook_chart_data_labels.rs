// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChartDataLabels`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/dataLabels`.
    WorkbookChartDataLabelsResource(mg::One<models::WorkbookChartDataLabels>)
}

impl WorkbookChartDataLabelsResource {
    /// `…/format`: `workbookChartDataLabelFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_data_label_format::WorkbookChartDataLabelFormatResource {
        mg::to(self, "format")
    }
}
