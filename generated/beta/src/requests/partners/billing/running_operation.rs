// @generated
use crate::{mg, models};

/// Requests on one [`RunningOperation`](models::partners::billing::RunningOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.reports().partners().billing().operations().id(id).cast_to_running_operation()`.
pub type RunningOperationResource = mg::One<models::partners::billing::RunningOperation>;

/// Requests on a collection of [`RunningOperation`](models::partners::billing::RunningOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().partners().billing().operations().cast_to_running_operation()`.
pub type RunningOperationCollection = mg::Many<
    models::partners::billing::RunningOperation,
    RunningOperationResource,
>;
