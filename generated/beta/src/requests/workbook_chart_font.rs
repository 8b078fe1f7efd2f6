// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookChartFont`](models::WorkbookChartFont): `get`, `update`, `delete`.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).format().font()`.
pub type WorkbookChartFontResource = mg::One<models::WorkbookChartFont>;
