// @generated
use crate::{mg, models};

/// Requests on one [`CaseIndexOperation`](models::ediscovery::CaseIndexOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).custodians().id(id).last_index_operation()`.
pub type CaseIndexOperationResource = mg::One<models::ediscovery::CaseIndexOperation>;

/// Requests on a collection of [`CaseIndexOperation`](models::ediscovery::CaseIndexOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).operations().cast_to_case_index_operation()`.
pub type CaseIndexOperationCollection = mg::Many<
    models::ediscovery::CaseIndexOperation,
    CaseIndexOperationResource,
>;
