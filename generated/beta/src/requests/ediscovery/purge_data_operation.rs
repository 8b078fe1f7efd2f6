// @generated
use crate::{mg, models};

/// Requests on one [`PurgeDataOperation`](models::ediscovery::PurgeDataOperation): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .compliance()
///     .ediscovery()
///     .cases()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_purge_data_operation()
/// ```
pub type PurgeDataOperationResource = mg::One<models::ediscovery::PurgeDataOperation>;

/// Requests on a collection of [`PurgeDataOperation`](models::ediscovery::PurgeDataOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_purge_data_operation()`.
pub type PurgeDataOperationCollection = mg::Many<
    models::ediscovery::PurgeDataOperation,
    PurgeDataOperationResource,
>;
