// @generated
use crate::{mg, models};

/// Requests on one [`EdiscoveryIndexOperation`](models::security::EdiscoveryIndexOperation): `get`,
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
///     .custodians()
///     .id(id)
///     .last_index_operation()
/// ```
pub type EdiscoveryIndexOperationResource = mg::One<
    models::security::EdiscoveryIndexOperation,
>;

/// Requests on a collection of
/// [`EdiscoveryIndexOperation`](models::security::EdiscoveryIndexOperation): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_ediscovery_index_operation()
/// ```
pub type EdiscoveryIndexOperationCollection = mg::Many<
    models::security::EdiscoveryIndexOperation,
    EdiscoveryIndexOperationResource,
>;
