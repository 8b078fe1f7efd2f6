// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartLegend`](models::WorkbookChartLegend): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).legend()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartLegendResource(mg::One<models::WorkbookChartLegend>);

mg::builder! { WorkbookChartLegendResource: mg::One<models::WorkbookChartLegend> }

impl WorkbookChartLegendResource {
    /// `…/format`: [`WorkbookChartLegendFormat`](models::WorkbookChartLegendFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_legend_format::WorkbookChartLegendFormatResource {
        mg::navigate(self, "format")
    }
}
