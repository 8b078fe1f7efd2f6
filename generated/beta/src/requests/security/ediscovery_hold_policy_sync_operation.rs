// @generated
use crate::{mg, models};

/// Requests on one
/// [`EdiscoveryHoldPolicySyncOperation`](models::security::EdiscoveryHoldPolicySyncOperation):
/// `get`, `update`, `delete`.
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
///     .cast_to_ediscovery_hold_policy_sync_operation()
/// ```
pub type EdiscoveryHoldPolicySyncOperationResource = mg::One<
    models::security::EdiscoveryHoldPolicySyncOperation,
>;

/// Requests on a collection of
/// [`EdiscoveryHoldPolicySyncOperation`](models::security::EdiscoveryHoldPolicySyncOperation):
/// `list`, `create`, `count`, `id` for one of them.
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
///     .cast_to_ediscovery_hold_policy_sync_operation()
/// ```
pub type EdiscoveryHoldPolicySyncOperationCollection = mg::Many<
    models::security::EdiscoveryHoldPolicySyncOperation,
    EdiscoveryHoldPolicySyncOperationResource,
>;
