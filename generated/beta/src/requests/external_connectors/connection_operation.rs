// @generated
use crate::{mg, models};

/// Requests on one [`ConnectionOperation`](models::external_connectors::ConnectionOperation):
/// `get`, `update`, `delete`.
///
/// For example `graph.connections().id(id).operations().id(id)`.
pub type ConnectionOperationResource = mg::One<
    models::external_connectors::ConnectionOperation,
>;

/// Requests on a collection of
/// [`ConnectionOperation`](models::external_connectors::ConnectionOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.connections().id(id).operations()`.
pub type ConnectionOperationCollection = mg::Many<
    models::external_connectors::ConnectionOperation,
    ConnectionOperationResource,
>;
