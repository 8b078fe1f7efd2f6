// @generated
use crate::{mg, models, requests};

/// Requests on one [`Contract`](models::Contract): `get`, `update`, `delete`.
///
/// For example `graph.contracts().id(id)`.
pub type ContractResource = mg::One<
    models::Contract,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`Contract`](models::Contract): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.contracts()`.
pub type ContractCollection = mg::Many<
    models::Contract,
    ContractResource,
    requests::directory_object::DirectoryObjectCollection,
>;
