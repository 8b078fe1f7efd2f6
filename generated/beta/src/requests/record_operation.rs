// @generated
use crate::{mg, models};

/// Requests on one [`RecordOperation`](models::RecordOperation): `get`, `update`, `delete`.
///
/// For example `graph.app().calls().id(id).operations().id(id).cast_to_record_operation()`.
pub type RecordOperationResource = mg::One<models::RecordOperation>;

/// Requests on a collection of [`RecordOperation`](models::RecordOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_record_operation()`.
pub type RecordOperationCollection = mg::Many<
    models::RecordOperation,
    RecordOperationResource,
>;
