// @generated
use crate::{mg, models};

/// Requests on one [`NdesConnector`](models::NdesConnector): `get`, `update`, `delete`.
///
/// For example `graph.device_management().ndes_connectors().id(id)`.
pub type NdesConnectorResource = mg::One<models::NdesConnector>;

/// Requests on a collection of [`NdesConnector`](models::NdesConnector): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().ndes_connectors()`.
pub type NdesConnectorCollection = mg::Many<
    models::NdesConnector,
    NdesConnectorResource,
>;
