// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookRangeFont`](models::WorkbookRangeFont): `get`, `update`, `delete`.
///
/// For example `graph.drive().root().workbook().names().id(id).range().format().font()`.
pub type WorkbookRangeFontResource = mg::One<models::WorkbookRangeFont>;
