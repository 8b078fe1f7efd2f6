// @generated
use crate::{mg, models};

/// Requests on one [`FailedOperation`](models::partners::billing::FailedOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.reports().partners().billing().operations().id(id).cast_to_failed_operation()`.
pub type FailedOperationResource = mg::One<models::partners::billing::FailedOperation>;

/// Requests on a collection of [`FailedOperation`](models::partners::billing::FailedOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().partners().billing().operations().cast_to_failed_operation()`.
pub type FailedOperationCollection = mg::Many<
    models::partners::billing::FailedOperation,
    FailedOperationResource,
>;
