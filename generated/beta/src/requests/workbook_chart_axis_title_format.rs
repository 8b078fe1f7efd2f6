// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartAxisTitleFormat`](models::WorkbookChartAxisTitleFormat): `get`,
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
///     .title()
///     .format()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartAxisTitleFormatResource(
    mg::One<models::WorkbookChartAxisTitleFormat>,
);

mg::builder! { WorkbookChartAxisTitleFormatResource: mg::One<models::WorkbookChartAxisTitleFormat> }

impl WorkbookChartAxisTitleFormatResource {
    /// `…/font`: [`WorkbookChartFont`](models::WorkbookChartFont).
    #[inline]
    pub fn font(&self) -> requests::workbook_chart_font::WorkbookChartFontResource {
        mg::navigate(self, "font")
    }
}
