// @generated
use crate::{mg, models};

/// Requests on one [`OnenoteOperation`](models::OnenoteOperation): `get`, `update`, `delete`.
///
/// For example `graph.me().onenote().operations().id(id)`.
pub type OnenoteOperationResource = mg::One<models::OnenoteOperation>;

/// Requests on a collection of [`OnenoteOperation`](models::OnenoteOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().onenote().operations()`.
pub type OnenoteOperationCollection = mg::Many<
    models::OnenoteOperation,
    OnenoteOperationResource,
>;
