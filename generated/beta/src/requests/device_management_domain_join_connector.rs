// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementDomainJoinConnector`, by its URL.
///
/// For example `/deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnector-id}`.
pub type DeviceManagementDomainJoinConnectorResource = mg::One<
    models::DeviceManagementDomainJoinConnector,
>;

/// A collection of `microsoft.graph.deviceManagementDomainJoinConnector`, by its URL.
///
/// For example `/deviceManagement/domainJoinConnectors`.
pub type DeviceManagementDomainJoinConnectorCollection = mg::Many<
    models::DeviceManagementDomainJoinConnector,
    DeviceManagementDomainJoinConnectorResource,
>;
