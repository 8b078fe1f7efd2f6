// @generated
use crate::{mg, models};

/// One `microsoft.graph.workbookOperation`, by its URL.
///
/// For example `/drive/root/workbook/operations/{workbookOperation-id}`.
pub type WorkbookOperationResource = mg::One<models::WorkbookOperation>;

/// A collection of `microsoft.graph.workbookOperation`, by its URL.
///
/// For example `/drive/root/workbook/operations`.
pub type WorkbookOperationCollection = mg::Many<
    models::WorkbookOperation,
    WorkbookOperationResource,
>;
