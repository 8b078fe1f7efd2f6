// @generated
use crate::{mg, models};

/// Requests on one [`LinkedResource`](models::LinkedResource): `get`, `update`, `delete`.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).linked_resources().id(id)`.
pub type LinkedResourceResource = mg::One<models::LinkedResource>;

/// Requests on a collection of [`LinkedResource`](models::LinkedResource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id).linked_resources()`.
pub type LinkedResourceCollection = mg::Many<
    models::LinkedResource,
    LinkedResourceResource,
>;
