// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookOperation`](models::WorkbookOperation): `get`, `update`, `delete`.
///
/// For example `graph.drive().root().workbook().operations().id(id)`.
pub type WorkbookOperationResource = mg::One<models::WorkbookOperation>;

/// Requests on a collection of [`WorkbookOperation`](models::WorkbookOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.drive().root().workbook().operations()`.
pub type WorkbookOperationCollection = mg::Many<
    models::WorkbookOperation,
    WorkbookOperationResource,
>;
