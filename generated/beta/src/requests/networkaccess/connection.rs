// @generated
use crate::{mg, models};

/// Requests on one [`Connection`](models::networkaccess::Connection): `get`, `update`, `delete`.
///
/// For example `graph.network_access().logs().connections().id(id)`.
pub type ConnectionResource = mg::One<models::networkaccess::Connection>;

/// Requests on a collection of [`Connection`](models::networkaccess::Connection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().logs().connections()`.
pub type ConnectionCollection = mg::Many<
    models::networkaccess::Connection,
    ConnectionResource,
>;
