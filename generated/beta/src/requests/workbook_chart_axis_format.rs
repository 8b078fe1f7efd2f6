// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartAxisFormat`](models::WorkbookChartAxisFormat): `get`, `update`,
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
///     .format()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartAxisFormatResource(mg::One<models::WorkbookChartAxisFormat>);

mg::builder! { WorkbookChartAxisFormatResource: mg::One<models::WorkbookChartAxisFormat> }

impl WorkbookChartAxisFormatResource {
    /// `…/font`: [`WorkbookChartFont`](models::WorkbookChartFont).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn font(&self) -> requests::workbook_chart_font::WorkbookChartFontResource {
        mg::navigate(self, "font")
    }

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
