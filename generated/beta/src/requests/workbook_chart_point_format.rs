// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookChartPointFormat`](models::WorkbookChartPointFormat): `get`, `update`,
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
///     .series()
///     .id(id)
///     .points()
///     .id(id)
///     .format()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartPointFormatResource(mg::One<models::WorkbookChartPointFormat>);

mg::builder! { WorkbookChartPointFormatResource: mg::One<models::WorkbookChartPointFormat> }

impl WorkbookChartPointFormatResource {
    /// `…/fill`: [`WorkbookChartFill`](models::WorkbookChartFill).
    #[inline]
    pub fn fill(&self) -> requests::workbook_chart_fill::WorkbookChartFillResource {
        mg::navigate(self, "fill")
    }
}
