// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementDomainJoinConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementDomainJoinConnectorCollection`], for example
/// `graph.device_management().domain_join_connectors()`.
///
/// [`DeviceManagementDomainJoinConnectorCollection`]: crate::requests::device_management_domain_join_connector::DeviceManagementDomainJoinConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementdomainjoinconnector?view=graph-rest-beta
pub struct DeviceManagementDomainJoinConnector {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastConnectionDateTime`. Never null.
    pub last_connection_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::DeviceManagementDomainJoinConnectorState>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementDomainJoinConnector: "microsoft.graph.deviceManagementDomainJoinConnector", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    last_connection_date_time: "lastConnectionDateTime" required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { DeviceManagementDomainJoinConnector: super::Entity }
