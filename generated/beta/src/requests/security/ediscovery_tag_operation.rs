// @generated
use crate::{mg, models};

/// Requests on one [`EdiscoveryTagOperation`](models::security::EdiscoveryTagOperation): `get`,
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
///     .cast_to_ediscovery_tag_operation()
/// ```
pub type EdiscoveryTagOperationResource = mg::One<
    models::security::EdiscoveryTagOperation,
>;

/// Requests on a collection of
/// [`EdiscoveryTagOperation`](models::security::EdiscoveryTagOperation): `list`, `create`, `count`,
/// `id` for one of them.
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
///     .cast_to_ediscovery_tag_operation()
/// ```
pub type EdiscoveryTagOperationCollection = mg::Many<
    models::security::EdiscoveryTagOperation,
    EdiscoveryTagOperationResource,
>;
