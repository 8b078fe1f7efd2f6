// @generated
use crate::{mg, models};

/// Requests on one [`EdiscoveryHoldOperation`](models::security::EdiscoveryHoldOperation): `get`,
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
///     .cast_to_ediscovery_hold_operation()
/// ```
pub type EdiscoveryHoldOperationResource = mg::One<
    models::security::EdiscoveryHoldOperation,
>;

/// Requests on a collection of
/// [`EdiscoveryHoldOperation`](models::security::EdiscoveryHoldOperation): `list`, `create`,
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
///     .cast_to_ediscovery_hold_operation()
/// ```
pub type EdiscoveryHoldOperationCollection = mg::Many<
    models::security::EdiscoveryHoldOperation,
    EdiscoveryHoldOperationResource,
>;
