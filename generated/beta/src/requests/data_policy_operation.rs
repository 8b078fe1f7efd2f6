// @generated
use crate::{mg, models};

/// Requests on one [`DataPolicyOperation`](models::DataPolicyOperation): `get`, `update`, `delete`.
///
/// For example `graph.data_policy_operations().id(id)`.
pub type DataPolicyOperationResource = mg::One<models::DataPolicyOperation>;

/// Requests on a collection of [`DataPolicyOperation`](models::DataPolicyOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.data_policy_operations()`.
pub type DataPolicyOperationCollection = mg::Many<
    models::DataPolicyOperation,
    DataPolicyOperationResource,
>;
