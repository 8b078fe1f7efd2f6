// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartDataLabels`](models::WorkbookChartDataLabels): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).data_labels()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartDataLabelsResource(mg::One<models::WorkbookChartDataLabels>);

mg::builder! { WorkbookChartDataLabelsResource: mg::One<models::WorkbookChartDataLabels> }

impl WorkbookChartDataLabelsResource {
    /// `…/format`: [`WorkbookChartDataLabelFormat`](models::WorkbookChartDataLabelFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_data_label_format::WorkbookChartDataLabelFormatResource {
        mg::navigate(self, "format")
    }
}
