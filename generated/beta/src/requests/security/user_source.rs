// @generated
use crate::{mg, models};

/// Requests on one [`UserSource`](models::security::UserSource): `get`, `update`, `delete`.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).custodians().id(id).user_sources().id(id)`.
pub type UserSourceResource = mg::One<models::security::UserSource>;

/// Requests on a collection of [`UserSource`](models::security::UserSource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).custodians().id(id).user_sources()`.
pub type UserSourceCollection = mg::Many<
    models::security::UserSource,
    UserSourceResource,
>;
