// @generated
use crate::{mg, models};

/// One `microsoft.graph.workbookChartFont`, by its URL.
///
/// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/format/font`.
pub type WorkbookChartFontResource = mg::One<models::WorkbookChartFont>;
