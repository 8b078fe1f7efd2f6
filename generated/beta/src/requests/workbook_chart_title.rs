// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartTitle`](models::WorkbookChartTitle): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).charts().id(id).title()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartTitleResource(mg::One<models::WorkbookChartTitle>);

mg::builder! { WorkbookChartTitleResource: mg::One<models::WorkbookChartTitle> }

impl WorkbookChartTitleResource {
    /// `…/format`: [`WorkbookChartTitleFormat`](models::WorkbookChartTitleFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_title_format::WorkbookChartTitleFormatResource {
        mg::navigate(self, "format")
    }
}
