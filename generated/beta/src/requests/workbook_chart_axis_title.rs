// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartAxisTitle`](models::WorkbookChartAxisTitle): `get`, `update`,
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
///     .title()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartAxisTitleResource(mg::One<models::WorkbookChartAxisTitle>);

mg::builder! { WorkbookChartAxisTitleResource: mg::One<models::WorkbookChartAxisTitle> }

impl WorkbookChartAxisTitleResource {
    /// `…/format`: [`WorkbookChartAxisTitleFormat`](models::WorkbookChartAxisTitleFormat).
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_axis_title_format::WorkbookChartAxisTitleFormatResource {
        mg::navigate(self, "format")
    }
}
