// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartGridlines`](models::WorkbookChartGridlines): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .drive()
///     .root()
///     .workbook()
///     .worksheets()
///     .id(id)
///     .charts()
///     .id(id)
///     .axes()
///     .category_axis()
///     .major_gridlines()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartGridlinesResource(mg::One<models::WorkbookChartGridlines>);

mg::builder! { WorkbookChartGridlinesResource: mg::One<models::WorkbookChartGridlines> }

impl WorkbookChartGridlinesResource {
    /// `…/format`: [`WorkbookChartGridlinesFormat`](models::WorkbookChartGridlinesFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_gridlines_format::WorkbookChartGridlinesFormatResource {
        mg::navigate(self, "format")
    }
}
