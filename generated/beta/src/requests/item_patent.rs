// @generated
use crate::{mg, models};

/// Requests on one [`ItemPatent`](models::ItemPatent): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().patents().id(id)`.
pub type ItemPatentResource = mg::One<models::ItemPatent>;

/// Requests on a collection of [`ItemPatent`](models::ItemPatent): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.me().profile().patents()`.
pub type ItemPatentCollection = mg::Many<models::ItemPatent, ItemPatentResource>;
