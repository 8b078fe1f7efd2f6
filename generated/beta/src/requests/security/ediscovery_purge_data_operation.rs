// @generated
use crate::{mg, models};

/// Requests on one
/// [`EdiscoveryPurgeDataOperation`](models::security::EdiscoveryPurgeDataOperation): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_ediscovery_purge_data_operation()
/// ```
pub type EdiscoveryPurgeDataOperationResource = mg::One<
    models::security::EdiscoveryPurgeDataOperation,
>;

/// Requests on a collection of
/// [`EdiscoveryPurgeDataOperation`](models::security::EdiscoveryPurgeDataOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .cast_to_ediscovery_purge_data_operation()
/// ```
pub type EdiscoveryPurgeDataOperationCollection = mg::Many<
    models::security::EdiscoveryPurgeDataOperation,
    EdiscoveryPurgeDataOperationResource,
>;
