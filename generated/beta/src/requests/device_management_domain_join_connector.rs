// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementDomainJoinConnector`](models::DeviceManagementDomainJoinConnector): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().domain_join_connectors().id(id)`.
pub type DeviceManagementDomainJoinConnectorResource = mg::One<
    models::DeviceManagementDomainJoinConnector,
>;

/// Requests on a collection of
/// [`DeviceManagementDomainJoinConnector`](models::DeviceManagementDomainJoinConnector): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().domain_join_connectors()`.
pub type DeviceManagementDomainJoinConnectorCollection = mg::Many<
    models::DeviceManagementDomainJoinConnector,
    DeviceManagementDomainJoinConnectorResource,
>;
