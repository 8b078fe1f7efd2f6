// @generated
use crate::{mg, models};

/// Requests on one [`UserSource`](models::ediscovery::UserSource): `get`, `update`, `delete`.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).custodians().id(id).user_sources().id(id)`.
pub type UserSourceResource = mg::One<models::ediscovery::UserSource>;

/// Requests on a collection of [`UserSource`](models::ediscovery::UserSource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.compliance().ediscovery().cases().id(id).custodians().id(id).user_sources()`.
pub type UserSourceCollection = mg::Many<
    models::ediscovery::UserSource,
    UserSourceResource,
>;
