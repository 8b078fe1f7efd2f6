// @generated
use crate::{mg, models};

/// Requests on one [`ItemPhone`](models::ItemPhone): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().phones().id(id)`.
pub type ItemPhoneResource = mg::One<models::ItemPhone>;

/// Requests on a collection of [`ItemPhone`](models::ItemPhone): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.me().profile().phones()`.
pub type ItemPhoneCollection = mg::Many<models::ItemPhone, ItemPhoneResource>;
