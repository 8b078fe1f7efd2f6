// @generated
use crate::{mg, models};

/// Requests on one [`Environment`](models::security::Environment): `get`, `update`, `delete`.
///
/// For example `graph.security().zones().id(id).environments().id(id)`.
pub type EnvironmentResource = mg::One<models::security::Environment>;

/// Requests on a collection of [`Environment`](models::security::Environment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().zones().id(id).environments()`.
pub type EnvironmentCollection = mg::Many<
    models::security::Environment,
    EnvironmentResource,
>;
