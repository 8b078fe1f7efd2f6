// @generated
use crate::{mg, models};

/// Requests on one [`PersonName`](models::PersonName): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().names().id(id)`.
pub type PersonNameResource = mg::One<models::PersonName>;

/// Requests on a collection of [`PersonName`](models::PersonName): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.me().profile().names()`.
pub type PersonNameCollection = mg::Many<models::PersonName, PersonNameResource>;
