// @generated
use crate::{mg, models};

/// One `microsoft.graph.workbookRangeFont`, by its URL.
///
/// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/format/font`.
pub type WorkbookRangeFontResource = mg::One<models::WorkbookRangeFont>;
