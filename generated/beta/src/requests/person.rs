// @generated
use crate::{mg, models};

/// Requests on one [`Person`](models::Person): `get`, `update`, `delete`.
///
/// For example `graph.me().people().id(id)`.
pub type PersonResource = mg::One<models::Person>;

/// Requests on a collection of [`Person`](models::Person): `list`, `create`, `count`, `id` for one
/// of them.
///
/// For example `graph.me().people()`.
pub type PersonCollection = mg::Many<models::Person, PersonResource>;
