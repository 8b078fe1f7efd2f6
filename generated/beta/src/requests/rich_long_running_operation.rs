// @generated
use crate::{mg, models};

/// Requests on one [`RichLongRunningOperation`](models::RichLongRunningOperation): `get`, `update`,
/// `delete`.
///
/// For example `graph.sites().get_operation_status(parameters)`.
pub type RichLongRunningOperationResource = mg::One<models::RichLongRunningOperation>;

/// Requests on a collection of [`RichLongRunningOperation`](models::RichLongRunningOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.sites().id(id).operations()`.
pub type RichLongRunningOperationCollection = mg::Many<
    models::RichLongRunningOperation,
    RichLongRunningOperationResource,
>;
