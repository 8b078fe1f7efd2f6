// @generated
use crate::{mg, models};

/// Requests on one [`ServiceNowConnection`](models::ServiceNowConnection): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().service_now_connections().id(id)`.
pub type ServiceNowConnectionResource = mg::One<models::ServiceNowConnection>;

/// Requests on a collection of [`ServiceNowConnection`](models::ServiceNowConnection): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().service_now_connections()`.
pub type ServiceNowConnectionCollection = mg::Many<
    models::ServiceNowConnection,
    ServiceNowConnectionResource,
>;
