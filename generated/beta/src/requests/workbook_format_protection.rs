// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookFormatProtection`](models::WorkbookFormatProtection): `get`, `update`,
/// `delete`.
///
/// For example `graph.drive().root().workbook().names().id(id).range().format().protection()`.
pub type WorkbookFormatProtectionResource = mg::One<models::WorkbookFormatProtection>;
