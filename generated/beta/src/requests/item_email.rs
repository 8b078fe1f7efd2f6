// @generated
use crate::{mg, models};

/// Requests on one [`ItemEmail`](models::ItemEmail): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().emails().id(id)`.
pub type ItemEmailResource = mg::One<models::ItemEmail>;

/// Requests on a collection of [`ItemEmail`](models::ItemEmail): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.me().profile().emails()`.
pub type ItemEmailCollection = mg::Many<models::ItemEmail, ItemEmailResource>;
