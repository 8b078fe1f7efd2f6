// @generated
use crate::{mg, models};

/// Requests on one [`ItemPublication`](models::ItemPublication): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().publications().id(id)`.
pub type ItemPublicationResource = mg::One<models::ItemPublication>;

/// Requests on a collection of [`ItemPublication`](models::ItemPublication): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().profile().publications()`.
pub type ItemPublicationCollection = mg::Many<
    models::ItemPublication,
    ItemPublicationResource,
>;
