// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartGridlinesFormat`](models::WorkbookChartGridlinesFormat): `get`,
/// `update`, `delete`, and the methods below.
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
///     .format()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartGridlinesFormatResource(
    mg::One<models::WorkbookChartGridlinesFormat>,
);

mg::builder! { WorkbookChartGridlinesFormatResource: mg::One<models::WorkbookChartGridlinesFormat> }

impl WorkbookChartGridlinesFormatResource {
    /// `…/line`: [`WorkbookChartLineFormat`](models::WorkbookChartLineFormat).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn line(
        &self,
    ) -> requests::workbook_chart_line_format::WorkbookChartLineFormatResource {
        mg::navigate(self, "line")
    }
}
