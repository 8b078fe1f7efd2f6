// @generated
use crate::{mg, models};

/// Requests on one [`Identity`](models::external_connectors::Identity): `get`, `update`, `delete`.
///
/// For example `graph.connections().id(id).groups().id(id).members().id(id)`.
pub type IdentityResource = mg::One<models::external_connectors::Identity>;

/// Requests on a collection of [`Identity`](models::external_connectors::Identity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.connections().id(id).groups().id(id).members()`.
pub type IdentityCollection = mg::Many<
    models::external_connectors::Identity,
    IdentityResource,
>;
