// @generated
use crate::{mg, models};

/// Requests on one [`PersonAward`](models::PersonAward): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().awards().id(id)`.
pub type PersonAwardResource = mg::One<models::PersonAward>;

/// Requests on a collection of [`PersonAward`](models::PersonAward): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().profile().awards()`.
pub type PersonAwardCollection = mg::Many<models::PersonAward, PersonAwardResource>;
