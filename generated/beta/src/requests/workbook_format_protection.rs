// @generated
use crate::{mg, models};

/// One `microsoft.graph.workbookFormatProtection`, by its URL.
///
/// For example `/drive/root/workbook/names/{workbookNamedItem-id}/range(…)/format/protection`.
pub type WorkbookFormatProtectionResource = mg::One<models::WorkbookFormatProtection>;
