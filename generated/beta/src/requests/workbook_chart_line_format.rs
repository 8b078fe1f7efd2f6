// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookChartLineFormat`](models::WorkbookChartLineFormat): `get`, `update`,
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
///     .line()
/// ```
#[derive(Clone, Debug)]
pub struct WorkbookChartLineFormatResource(mg::One<models::WorkbookChartLineFormat>);

mg::builder! { WorkbookChartLineFormatResource: mg::One<models::WorkbookChartLineFormat> }

impl WorkbookChartLineFormatResource {
    /// `POST …/clear`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        self.raw().action("clear")
    }
}
