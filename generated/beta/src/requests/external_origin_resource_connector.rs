// @generated
use crate::{mg, models};

/// Requests on one [`ExternalOriginResourceConnector`](models::ExternalOriginResourceConnector):
/// `get`, `update`, `delete`.
///
/// For example `graph.entitlement_management().external_origin_resource_connectors().id(id)`.
pub type ExternalOriginResourceConnectorResource = mg::One<
    models::ExternalOriginResourceConnector,
>;

/// Requests on a collection of
/// [`ExternalOriginResourceConnector`](models::ExternalOriginResourceConnector): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().external_origin_resource_connectors()`.
pub type ExternalOriginResourceConnectorCollection = mg::Many<
    models::ExternalOriginResourceConnector,
    ExternalOriginResourceConnectorResource,
>;
