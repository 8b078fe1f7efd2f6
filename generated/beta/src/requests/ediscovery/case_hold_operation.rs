// @generated
use crate::{mg, models};

/// Requests on one [`CaseHoldOperation`](models::ediscovery::CaseHoldOperation): `get`, `update`,
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
///     .cast_to_case_hold_operation()
/// ```
pub type CaseHoldOperationResource = mg::One<models::ediscovery::CaseHoldOperation>;

/// Requests on a collection of [`CaseHoldOperation`](models::ediscovery::CaseHoldOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_case_hold_operation()`.
pub type CaseHoldOperationCollection = mg::Many<
    models::ediscovery::CaseHoldOperation,
    CaseHoldOperationResource,
>;
