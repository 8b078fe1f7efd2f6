// @generated
use crate::{mg, models};

/// Requests on one [`PrintConnector`](models::PrintConnector): `get`, `update`, `delete`.
///
/// For example `graph.print().connectors().id(id)`.
pub type PrintConnectorResource = mg::One<models::PrintConnector>;

/// Requests on a collection of [`PrintConnector`](models::PrintConnector): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.print().connectors()`.
pub type PrintConnectorCollection = mg::Many<
    models::PrintConnector,
    PrintConnectorResource,
>;
